using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Output;

/// <summary>
/// Gives each problem a mark that stays when lines move, so that a code scanner knows it again: by its code, its file in its set, what its line says
/// whatever the white space, and for one that says the same as another, which of them it is. How the path was written plays no part.
/// </summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly SourceLines _lines = new();

    /// <summary>The mark of a problem; they are to be asked for in the order in which they stand.</summary>
    public string Of(Diagnostic problem)
    {
        var line = problem.Location is { Line: > 0 } place ? _lines.Find(place.File, place.Line) : null;
        var words = (line ?? problem.Message).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Of(problem.Code, InSet(problem.Location?.File), string.Join(' ', words));
    }

    /// <summary>A file by its name and that of its set's folder.</summary>
    public static string? InSet(string? file)
    {
        if (file is null)
        {
            return null;
        }

        var full = Path.GetFullPath(file);
        return $"{Path.GetFileName(Path.GetDirectoryName(full))}/{Path.GetFileName(full)}";
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
