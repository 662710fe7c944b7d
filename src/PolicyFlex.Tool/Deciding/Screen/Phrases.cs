using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tool.Deciding;

/// <summary>Turns of phrase that several parts of the screen share.</summary>
internal static class Phrases
{
    /// <summary>Words for the customer; null for none. What hangs on an approval is said once there is one.</summary>
    public static string? Said(string? words, Answer answer) => words is null ? null
        : answer == Answer.NeedsApproval ? $"Say, once it is approved: “{words}”"
        : $"Say: “{words}”";

    /// <summary>A paragraph with a label; null for none.</summary>
    public static string? Labelled(string label, string? text) => text is null ? null : $"{label}: {text}";

    /// <summary>What falls due, as one paragraph; null for nothing.</summary>
    public static string? Duties(ImmutableArray<DueDuty> duties) => duties.IsEmpty
        ? null
        : $"Then {string.Join(", ", duties.Select(duty => $"{duty.Duty} {duty.To}"))}.";

    /// <summary>The rules that gave an answer; null for none.</summary>
    public static string? Sources(ImmutableArray<string> by) => by.IsEmpty ? null : $"({string.Join(", ", by)})";

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string Listed(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary>A text with a capital, for the start of a sentence.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A small number in a word.</summary>
    public static string Number(int number) => number switch
    {
        2 => "two",
        3 => "three",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
