using System.Globalization;

namespace PolicyFlex.Diagnostics;

/// <summary>A place in a text that a person wrote.</summary>
/// <param name="File">The file's path as it was given, with forward slashes, or a name for a text without a file.</param>
/// <param name="Line">The line, from 1; 0 where only the file is known.</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 where only the line or the file is known.</param>
public readonly record struct SourceLocation(string File, int Line, int Column)
{
    /// <summary>A place of which only the file is known.</summary>
    /// <param name="file">The file's path.</param>
    public static SourceLocation OfFile(string file) => new(file, 0, 0);

    /// <summary>The place as <c>file:line:column</c>, without the parts that are not known.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}"),
    };
}
