using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>Something that service people can do for a customer.</summary>
internal sealed record ActionDefinition
{
    public required string Name { get; init; }
    public Label? Title { get; init; }

    /// <summary>What it costs, in the set's currency: shown as value at risk, and what money limits of the action count.</summary>
    public Formula? Costs { get; init; }

    /// <summary>Whether the costs count against the ceiling of the level.</summary>
    public bool WithinAuthority { get; init; }

    /// <summary>The parameters that a rule may set.</summary>
    public ImmutableArray<ParameterDefinition> With { get; init; } = [];
    public ActionKind Kind { get; init; } = ActionKind.MakeRight;
    public ImmutableArray<Limit> Limits { get; init; } = [];
}

/// <summary>A parameter of an action.</summary>
internal sealed record ParameterDefinition(string Name, FactType Type)
{
    /// <summary>What holds when rules disagree.</summary>
    public Preference Prefer { get; init; } = Preference.Unsaid;
}

/// <summary>Which of several values of a parameter holds.</summary>
internal enum Preference
{
    /// <summary>No word: the lesser, and <c>check</c> warns where rules can disagree.</summary>
    Unsaid,
    Least,
    Most,
    True,
    False,
}

/// <summary>What an action does for the customer.</summary>
internal enum ActionKind
{
    MakeRight,
    MakeUp,
    HandOver,
    Escalate,
    Information,
}
