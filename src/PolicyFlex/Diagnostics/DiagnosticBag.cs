using System.Collections.Immutable;

namespace PolicyFlex.Diagnostics;

/// <summary>Collects the diagnostics of one reading, each once, and keeps hostile input from producing them without end.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>More than this many are not collected; whoever mends a thousand reads again anyway.</summary>
    internal const int Most = 1000;

    private readonly List<Diagnostic> _all = [];
    private readonly HashSet<Diagnostic> _seen = [];

    /// <summary>Whether any diagnostic so far is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether no more diagnostics are collected.</summary>
    public bool IsFull => _all.Count >= Most;

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (!IsFull && _seen.Add(diagnostic))
        {
            _all.Add(diagnostic);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All of them by file, line and column; those without a place first.</summary>
    public ImmutableArray<Diagnostic> Sorted() => Sorted(_all);

    /// <summary>Diagnostics by file, line and column; those without a place first.</summary>
    public static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(d => d.Location?.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location?.Line)
            .ThenBy(d => d.Location?.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal),
    ];
}
