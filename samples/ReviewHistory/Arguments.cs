using System.Globalization;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>What the program is asked to do.</summary>
/// <param name="Path">The file that the ledger goes into.</param>
/// <param name="Seed">What chance follows from.</param>
/// <param name="Policies">The folder of the policies.</param>
public sealed record Arguments(string Path, ulong Seed, string Policies)
{
    /// <summary>The seed of the report in the README.</summary>
    public const ulong UsualSeed = 9;

    /// <summary>Reads <c>FILE [--seed N] [--policies FOLDER]</c>; null where it is something else.</summary>
    public static Arguments? Read(IReadOnlyList<string> words)
    {
        if (words.Count is 0 or > 5 || words.Count % 2 == 0 || words[0].StartsWith('-'))
        {
            return null;
        }

        var read = new Arguments(words[0], UsualSeed, "policies/service-recovery");
        for (var at = 1; at < words.Count && read is not null; at += 2)
        {
            read = words[at] switch
            {
                "--seed" when ulong.TryParse(words[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => read with { Seed = seed },
                "--policies" => read with { Policies = words[at + 1] },
                _ => null,
            };
        }

        return read;
    }
}
