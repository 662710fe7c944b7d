using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>A level of authority, ready to be compared with.</summary>
/// <param name="Name">The level's name.</param>
/// <param name="UpTo">Its ceilings by key.</param>
/// <param name="StepUps">Higher ceilings, with their conditions' places in the table of the set.</param>
internal sealed record LevelPlan(
    string Name, ImmutableArray<CeilingPlan> UpTo, ImmutableArray<(int When, ImmutableArray<CeilingPlan> UpTo)> StepUps);

/// <summary>How much a level may give of one key: a <c>gives</c> word, or <see cref="Ceiling.Money"/>.</summary>
internal sealed record CeilingPlan(string Key, QuantityPlan Most);
