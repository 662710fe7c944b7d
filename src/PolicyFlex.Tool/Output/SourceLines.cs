namespace PolicyFlex.Tool.Output;

/// <summary>The lines of the files that diagnostics speak of, read when they are asked for.</summary>
internal sealed class SourceLines
{
    /// <summary>No file that is read in one piece is larger.</summary>
    private const int Largest = 1024 * 1024;

    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>A line by its number from 1; null if the file cannot be read any more or has no such line.</summary>
    public string? Find(string file, int line)
    {
        if (!_files.TryGetValue(file, out var lines))
        {
            lines = Read(file);
            _files.Add(file, lines);
        }

        return line >= 1 && line <= lines.Length ? lines[line - 1] : null;
    }

    private static string[] Read(string file)
    {
        try
        {
            // A pipe has no length, and has been read already; waiting for it could take for ever.
            return new FileInfo(file) is { Exists: true, Length: > 0 and <= Largest } ? File.ReadAllLines(file) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
