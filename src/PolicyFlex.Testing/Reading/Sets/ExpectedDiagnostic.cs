using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>Something that loading or checking a set is expected to tell.</summary>
/// <param name="Place">Where that is said.</param>
/// <param name="Code">Its code.</param>
/// <param name="File">The name of the file that it is about; null for any.</param>
/// <param name="Line">The line; null for any.</param>
/// <param name="Says">A part of its sentence; null for any.</param>
internal sealed record ExpectedDiagnostic(SourceLocation Place, string Code, string? File, int? Line, string? Says)
{
    /// <summary>It with its place, as the name of a test.</summary>
    public string Name => $"{Code}{(File is null ? "" : $" in {File}")}{(Line is null ? "" : $", line {Spelled.Count(Line.Value)}")} is told";

    /// <summary>Whether a diagnostic is what is expected.</summary>
    public bool Fits(Diagnostic told) => told.Code == Code
        && (File is null || told.Location is { } place && Path.GetFileName(place.File) == File)
        && (Line is null || told.Location?.Line == Line)
        && (Says is null || told.Text.Contains(Says, StringComparison.Ordinal));
}
