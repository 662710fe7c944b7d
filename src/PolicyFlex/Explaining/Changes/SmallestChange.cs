using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Explaining;

/// <summary>A smallest change of facts that would lead to a better answer. Deciding again with it has confirmed that.</summary>
public sealed record SmallestChange
{
    /// <summary>The facts that would have to be otherwise, all of them: one to three.</summary>
    public required ImmutableArray<FactChange> Facts { get; init; }

    /// <summary>The answer that would follow for this actor.</summary>
    public required Answer Answer { get; init; }

    /// <summary>
    /// For an option that would be allowed, how much this actor could then give, in the set's currency or the option's unit; null for an
    /// action, and where nothing bounds it.
    /// </summary>
    public decimal? UpTo { get; init; }

    /// <summary>Who could make it: the one who can change the hardest of its facts.</summary>
    public required WhoCan WhoCan { get; init; }

    /// <summary>The change and what follows, in words.</summary>
    public required string Sentence { get; init; }
}
