using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>How much an option could be.</summary>
/// <param name="UpTo">How much this actor could give then, in the option's units; null for without bound.</param>
/// <param name="Asks">The facts that would have to be known, by name in the order the set declares them.</param>
public sealed record CouldBe(decimal? UpTo, ImmutableArray<string> Asks);
