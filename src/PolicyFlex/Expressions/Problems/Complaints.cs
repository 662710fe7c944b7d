using PolicyFlex.Diagnostics;

namespace PolicyFlex.Expressions;

/// <summary>Takes what is wrong with one text, and knows where that text stands.</summary>
/// <param name="place">Where the text stands; null if that is not known.</param>
/// <param name="diagnostics">Where the diagnostics go.</param>
internal sealed class Complaints(SourceText? place, DiagnosticBag diagnostics)
{
    /// <summary>Whether anything was told.</summary>
    public bool Any { get; private set; }

    /// <summary>Tells of a problem that starts at an offset of the text.</summary>
    public void Tell(int offset, Diagnostic problem)
    {
        Any = true;
        diagnostics.Add(problem with { Location = place?.At(offset) });
    }
}
