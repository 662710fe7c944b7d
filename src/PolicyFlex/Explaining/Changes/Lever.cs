using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>A fact that could be otherwise.</summary>
/// <param name="Axis">Its values.</param>
/// <param name="From">What it is now.</param>
/// <param name="Position">From where the way to another value is measured: what it is, else what is claimed; null for neither.</param>
/// <param name="WhoCan">Who could change it so.</param>
/// <param name="Candidates">The stretches that it could move to, the nearest first.</param>
internal sealed record Lever(FactAxis Axis, Value From, decimal? Position, WhoCan WhoCan, ImmutableArray<Candidate> Candidates)
{
    /// <summary>
    /// The slots that leave it open if they are not known; default where that would say less than all of its values: a default would take its
    /// place, nobody would ask, or a condition asks whether it is known.
    /// </summary>
    public ImmutableArray<int> OpenedBy { get; init; }

    /// <summary>The value that it has in a stretch: the one nearest to what it is.</summary>
    public KeyValuePair<int, Value> In(int place) => KeyValuePair.Create(Axis.Slot, Axis.At(Axis.Nearest(Axis.Stretches[place], Position)));
}

/// <summary>A stretch that a lever could move to.</summary>
/// <param name="Place">Its place on the axis.</param>
/// <param name="Steps">How many distances there are that are nearer; what is as near has as many.</param>
internal readonly record struct Candidate(int Place, int Steps);
