using System.Collections.Frozen;

namespace PolicyFlex.Diagnostics;

/// <summary>The codes that do not keep a set from being used, so that a set may say how much they weigh in it.</summary>
internal static class Doubts
{
    /// <summary>What is told of the files of a set, of the set, and of its tests.</summary>
    public static FrozenSet<string> Codes { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        Numbered(
            102, 103, 136, 172, 173, 268, 326, 336, 342, 345, 348, 351, 352, 353, 354, 355, 356, 357, 358, 359, 368, 369, 376, 377, 378, 380, 382, 393, 398,
            521, 525, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711, 712, 713));

    /// <summary>Whether a text has the form of a code: <c>PF</c> and three digits.</summary>
    public static bool IsCode(string text) =>
        text is ['P', 'F', var first, var second, var third] && char.IsAsciiDigit(first) && char.IsAsciiDigit(second) && char.IsAsciiDigit(third);

    private static string[] Numbered(params int[] numbers) => [.. numbers.Select(number => string.Create(null, $"PF{number}"))];
}
