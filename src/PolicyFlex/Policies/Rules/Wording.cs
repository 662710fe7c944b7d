using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>The words that go with a result.</summary>
internal sealed record Wording
{
    internal static Wording None { get; } = new();

    /// <summary>For the customer.</summary>
    public Words? Say { get; init; }

    /// <summary>For the agent: what to mind.</summary>
    public Words? Note { get; init; }

    /// <summary>For the agent: why it is so.</summary>
    public Words? Because { get; init; }

    /// <summary>What happened that led to it; stays inside unless shared.</summary>
    public Origin? Origin { get; init; }

    /// <summary>What can be offered instead, in order.</summary>
    public ImmutableArray<Alternative> Instead { get; init; } = [];
}

/// <summary>What happened that led to a rule or a policy.</summary>
internal sealed record Origin(Label Text, bool Share);

/// <summary>An action or an option, or a sentence. Exactly one of the two is there.</summary>
/// <param name="Name">The name of an action or an option; whether it is one, is known by the names of the set.</param>
/// <param name="Sentence">The sentence for the customer.</param>
internal sealed record Alternative(string? Name, Words? Sentence = null);
