using System.Diagnostics.CodeAnalysis;

namespace PolicyFlex.Deciding;

/// <summary>The terms of a grant, or why there are none.</summary>
/// <param name="Terms">The terms; null if it cannot be granted.</param>
/// <param name="Refusal">Why it cannot, and what is missing, as a whole sentence; null if there are terms.</param>
public sealed record TermsResult(GrantTerms? Terms, string? Refusal)
{
    /// <summary>Whether there are terms to grant it by.</summary>
    [MemberNotNullWhen(true, nameof(Terms))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Terms is not null;

    internal static TermsResult Refused(string sentence) => new(null, sentence);
}
