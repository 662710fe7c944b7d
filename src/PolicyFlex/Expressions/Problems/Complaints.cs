using PolicyFlex.Diagnostics;

namespace PolicyFlex.Expressions;

/// <summary>Takes what is wrong with one text, and knows where that text stands.</summary>
/// <param name="place">Where the text stands; null if that is not known.</param>
/// <param name="diagnostics">Where the diagnostics go; null if nobody listens.</param>
internal sealed class Complaints(SourceText? place, DiagnosticBag? diagnostics)
{
    /// <summary>More than this many about one text are not told: it is no expression.</summary>
    private const int Most = 20;

    private int _count;

    /// <summary>For a text that is looked at before it is its turn to be read.</summary>
    public static Complaints Unheard() => new(null, null);

    /// <summary>Whether anything was told.</summary>
    public bool Any => _count > 0;

    /// <summary>Whether it is worth finding out what exactly is wrong.</summary>
    public bool AreHeard => diagnostics is { IsFull: false } && _count < Most;

    /// <summary>Tells of a problem that starts at an offset of the text.</summary>
    public void Tell(int offset, Diagnostic problem)
    {
        if (AreHeard)
        {
            diagnostics!.Add(problem with { Location = place?.At(offset) });
        }

        _count++;
    }

    /// <summary>Tells of what can be read and is probably not what was meant; it does not count as a problem.</summary>
    public void Warn(int offset, Diagnostic problem)
    {
        if (AreHeard)
        {
            diagnostics!.Add(problem with { Severity = Severity.Warning, Location = place?.At(offset) });
        }
    }
}
