namespace PolicyFlex.Tests.Editor;

/// <summary>Files as they are while somebody edits them: a line gone, a key misspelled, a value of another kind.</summary>
internal static class Spoilt
{
    private const int Each = 6;

    private static readonly Func<string, string?>[] Ways =
    [
        _ => null,
        line => line.Contains(": ", StringComparison.Ordinal) ? line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)] + "[1, 2]" : line,
        line => line.Contains(": ", StringComparison.Ordinal) ? line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)] + "7" : line,
        line => line.Contains(": ", StringComparison.Ordinal) ? line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)] + "true" : line,
        line => line.Replace(": ", "s: ", StringComparison.Ordinal),
        line => line.Contains(": ", StringComparison.Ordinal) ? line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)] + "{ a: b }" : line,
    ];

    /// <summary>Some of them, the same each time.</summary>
    public static IEnumerable<EditedFile> Of(EditedFile file)
    {
        var lines = file.Text.Split('\n');
        for (var i = 0; i < Each; i++)
        {
            var at = ((lines.Length * i) / Each) + (i % 3);
            if (at < lines.Length && lines[at].Trim() is { Length: > 0 } text && text[0] != '#')
            {
                string?[] changed = [.. lines];
                changed[at] = Ways[i](lines[at]);
                yield return file with { Name = $"{file.Name}, line {at + 1}", Text = string.Join('\n', changed.Where(line => line is not null)) };
            }
        }
    }
}
