using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>A change that was found.</summary>
/// <param name="Moves">What is moved.</param>
/// <param name="WhoCan">Who could make it.</param>
internal sealed record FoundChange(ImmutableArray<Move> Moves, WhoCan WhoCan)
{
    /// <summary>The facts as they would be.</summary>
    public IEnumerable<KeyValuePair<int, Value>> Values => Moves.Select(move => move.Lever.In(move.Place));
}

/// <summary>A lever with where it is moved to.</summary>
/// <param name="Lever">The lever.</param>
/// <param name="Place">The stretch of its axis that is nearest.</param>
internal sealed record Move(Lever Lever, int Place)
{
    /// <summary>All stretches that do as well, by their places in order; of an ordered fact they lie side by side.</summary>
    public ImmutableArray<int> Places { get; init; } = [Place];
}
