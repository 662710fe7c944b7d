using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Output;

/// <summary>
/// Gives each problem a mark that stays when lines move, so that a code scanner knows it again: by its code, its file and what its line says, and for
/// one that says the same as another in the file, which of them it is.
/// </summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly SourceLines _lines = new();

    /// <summary>The mark of a problem; they are to be asked for in the order in which they stand.</summary>
    public string Of(Diagnostic problem)
    {
        var line = problem.Location is { Line: > 0 } place ? _lines.Find(place.File, place.Line)?.Trim() : null;
        return Of(problem.Code, problem.Location?.File, line ?? problem.Message);
    }

    /// <summary>The mark of something by what it consists of.</summary>
    public string Of(params string?[] parts)
    {
        var whole = string.Join('\n', parts);
        var before = _seen.GetValueOrDefault(whole);
        _seen[whole] = before + 1;
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{whole}\n{before}")));
        return Convert.ToHexStringLower(bytes.AsSpan(0, 16));
    }
}
