using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Explaining;

/// <summary>A decision with why it is so: per policy, rule, option and condition the outcome, the values seen, and the place in the files.</summary>
public sealed record Explanation
{
    /// <summary>The decision that is explained.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The language in which it is told, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>Why each answer is what it is: the actions, the goodwill options and those of the fallback, as the decision lists them.</summary>
    public required ImmutableArray<AnswerExplanation> Answers { get; init; }

    /// <summary>Every policy that is not in the shadow, by name and start, with the rules and options of those that are or may be in force.</summary>
    public required ImmutableArray<PolicyExplanation> Policies { get; init; }

    /// <summary>The rungs of the ladder, lowest first; empty where the set has none.</summary>
    public required ImmutableArray<RungExplanation> Ladder { get; init; }

    /// <summary>The step-ups of the actor's level of authority; empty where it has none.</summary>
    public required ImmutableArray<StepUpExplanation> Authority { get; init; }

    /// <summary>The options of the fallback; empty where it is not offered.</summary>
    public required ImmutableArray<OptionExplanation> Discretion { get; init; }
}
