using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Deciding;
using PolicyFlex.Json;

namespace PolicyFlex.Testing;

/// <summary>How things are spelled in the sentences of failures.</summary>
internal static class Spelled
{
    /// <summary>An answer behind "to": <c>to be denied</c> without its "to".</summary>
    public static string Infinitive(Answer answer) => answer switch
    {
        Answer.Allowed => "be allowed",
        Answer.NeedsApproval => "need approval",
        Answer.Denied => "be denied",
        Answer.NeedsFacts => "need facts",
        Answer.OutOfReach => "be out of reach",
        _ => "be not covered",
    };

    /// <summary>An amount in the fewest digits; <c>no amount</c> for none.</summary>
    public static string Amount(decimal? amount) => amount is { } known ? AmountText.Of(known, currency: null) : "no amount";

    /// <summary>Words in quotes; <c>no words</c> for none.</summary>
    public static string Words(string? words) => words is null ? "no words" : $"\"{words}\"";

    /// <summary>
    /// Whether words are the same to who reads them: the spaces that hold a number and its unit together (as in <c>2:30 PM</c>) look like
    /// others and are not to be found on a keyboard.
    /// </summary>
    public static bool AreSame(string? words, string? others) => string.Equals(Plain(words), Plain(others), StringComparison.Ordinal);

    /// <summary>Names with commas; <paramref name="none"/> for none.</summary>
    public static string Names(IEnumerable<string> names, string none) => string.Join(", ", names) is { Length: > 0 } list ? list : none;

    /// <summary>The value of a parameter, numbers in the fewest digits: the same for the same value, however it is written; null for none.</summary>
    public static string? Parameter(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        string text when decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) => Parameter(number),
        _ => value.ToString(),
    };

    /// <summary>What is offered instead, each as it is written in a policy.</summary>
    public static string Alternative(InsteadEntry entry) => entry.Action ?? entry.Option ?? entry.Sentence ?? "";

    /// <summary>A count.</summary>
    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Those of the wanted names that are not among the found ones.</summary>
    public static ImmutableArray<string> Lacking(IEnumerable<string> wanted, IEnumerable<string> found) =>
        [.. wanted.Except(found, StringComparer.Ordinal)];

    private static string? Plain(string? words) => words?.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
