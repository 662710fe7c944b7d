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
internal sealed record Origin(string Text, bool Share);

/// <summary>An action, an option, or a sentence: which of them is known by the names of the set.</summary>
/// <param name="Text">The name or the sentence as it was written.</param>
internal sealed record Alternative(string Text);
