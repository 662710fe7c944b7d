using System.Globalization;
using FluentAssertions;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Meaning;

/// <summary>Terms in one line, so that a test can assert the whole of one.</summary>
internal static class TermsBrief
{
    /// <summary>
    /// How much by whom: <c>20</c>, <c>3 worth 36</c>, <c>90, approval of lead</c>, <c>40, approval of 2 x lead, overrides desk/never</c>; or
    /// the refusal.
    /// </summary>
    public static string Brief(this TermsResult result) => result.Terms is not { } terms ? result.Refusal! : string.Join(
        ", ",
        new[]
        {
            Number(terms.Amount) + (terms.Worth == terms.Amount ? "" : $" worth {Number(terms.Worth)}"),
            terms.Approval is { } approval ? $"approval of {(approval.By > 1 ? $"{approval.By} x " : "")}{approval.Level}" : null,
            terms.Overrides.IsEmpty ? null : "overrides " + string.Join(" and ", terms.Overrides),
        }.OfType<string>());

    /// <summary>What it must fit under: <c>authority/worth per case case=s-1: 50 (authority)</c>.</summary>
    public static IEnumerable<string> Caps(this TermsResult result)
    {
        result.Refusal.Should().BeNull();
        return result.Terms!.Caps.Select(cap => $"{cap.Balance}: {Number(cap.Most)} ({cap.Bound})");
    }

    private static string Number(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture);
}
