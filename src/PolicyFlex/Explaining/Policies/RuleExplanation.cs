using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Explaining;

/// <summary>A rule or an exception: what it would give, and what it gave.</summary>
public sealed record RuleExplanation
{
    /// <summary><c>policy/rule</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>What it would give, in plain words: <c>allows refund</c>.</summary>
    public required string Sentence { get; init; }

    /// <summary>Its condition; null for always.</summary>
    public ConditionExplanation? When { get; init; }

    /// <summary>What became of its condition; true for none.</summary>
    public required ConditionOutcome Outcome { get; init; }

    /// <summary>What it gave to each target that it names, with everything that is not known left out.</summary>
    public required ImmutableArray<GivenResult> Gives { get; init; }

    /// <summary>The exceptions beneath it, in the order written.</summary>
    public ImmutableArray<RuleExplanation> Exceptions { get; init; } = [];

    /// <summary>Whether an answer of the decision names it among those that gave it.</summary>
    public bool IsDecisive => Gives.Any(given => given.IsDecisive);
}
