using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Explaining;

/// <summary>What became of a condition, or of a part of one, and what it saw; nested as the author wrote it.</summary>
public sealed record ConditionExplanation
{
    /// <summary>What it is made of.</summary>
    public required ConditionKind Kind { get; init; }

    /// <summary>What became of it.</summary>
    public required ConditionOutcome Outcome { get; init; }

    /// <summary>Its text as the author wrote it; empty where it was put together from several texts.</summary>
    public required string Text { get; init; }

    /// <summary>What it asks, in plain words: <c>order total is at most 500.00 USD</c>.</summary>
    public required string Sentence { get; init; }

    /// <summary>What is so where it is false, in plain words: <c>order total is more than 500.00 USD</c>.</summary>
    public required string Opposite { get; init; }

    /// <summary>Where exactly this part stands; null where it was put together from several places.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>The values that a test read, in reading order; empty for what has parts.</summary>
    public ImmutableArray<SeenValue> Saw { get; init; } = [];

    /// <summary>
    /// Its parts. A name is opened where it occurs first in a condition, eight names deep, and has no parts where it occurs again. Of a list
    /// three entries are told, those first that decide it.
    /// </summary>
    public ImmutableArray<ConditionExplanation> Parts { get; init; } = [];

    /// <summary>Which entry of its list it is, from 1; null for what is no entry.</summary>
    public int? Element { get; init; }

    /// <summary>How many entries of the list are not among <see cref="Parts"/>; 0 for what is no list.</summary>
    public int MoreElements { get; init; }
}
