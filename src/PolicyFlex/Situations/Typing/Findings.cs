using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Situations;

/// <summary>What was found wrong while one situation is read, and where the reading is. Costs nothing while nothing is wrong.</summary>
/// <param name="text">The text that is read; null for objects.</param>
/// <param name="unknownNames">What an unknown fact name is.</param>
internal sealed class Findings(JsonText? text, UnknownNames unknownNames)
{
    private DiagnosticBag? _bag;
    private int _suggestions;

    /// <summary>Which value is being read.</summary>
    public FactPath Path { get; } = new();

    /// <summary>The byte of the text at which the name or value that is being read starts.</summary>
    public int Offset { get; set; }

    /// <summary>How many errors there are so far.</summary>
    public int Errors { get; private set; }

    /// <summary>Adds a problem of the name or value that is being read.</summary>
    public void Add(Diagnostic problem)
    {
        if (problem.Severity == Severity.Error)
        {
            Errors++;
        }

        _bag ??= new DiagnosticBag();
        _bag.Add(_bag.IsFull || text is null ? problem : problem with { Location = text.At(Offset) });
    }

    /// <summary>Adds that a fact's name is unknown, which weighs what the host said.</summary>
    public void AddUnknown(Diagnostic problem) =>
        Add(unknownNames == UnknownNames.AreErrors ? problem : problem with { Severity = Severity.Warning });

    /// <summary>The known name most like the one found; null if none is, or after so many that nobody would read on.</summary>
    public string? Suggest(string found, IEnumerable<string> candidates) =>
        _suggestions++ < SituationBounds.Suggestions ? Suggestion.Nearest(found, candidates) : null;

    public ImmutableArray<Diagnostic> Sorted() => _bag?.Sorted() ?? [];
}
