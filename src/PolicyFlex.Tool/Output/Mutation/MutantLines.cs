using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>A mutant as a change of its line.</summary>
internal static class MutantLines
{
    /// <summary>The line as it is and with the mistake, where what is changed stands in it; else what is changed alone.</summary>
    public static (string Before, string After) Of(Mutant mutant)
    {
        var line = File.Exists(mutant.At.File) ? File.ReadLines(mutant.At.File).ElementAtOrDefault(mutant.At.Line - 1) : null;
        return line is not null && mutant.Before.Length > 0 && mutant.After.Length > 0 && line.IndexOf(mutant.Before, Math.Min(mutant.At.Column - 1, line.Length), StringComparison.Ordinal) is var at and >= 0
            ? (line.Trim(), (line[..at] + mutant.After + line[(at + mutant.Before.Length)..]).Trim())
            : (mutant.Before, mutant.After);
    }
}
