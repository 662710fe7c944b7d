using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>A level of authority, ready to be compared with.</summary>
/// <param name="Name">The level's name.</param>
/// <param name="UpTo">Its ceilings by key.</param>
/// <param name="StepUps">Higher ceilings, with their conditions' places in the table of the set.</param>
/// <param name="Fallible">Its ceilings that can come out as an error.</param>
internal sealed record LevelPlan(
    string Name,
    ImmutableArray<CeilingPlan> UpTo,
    ImmutableArray<(int When, ImmutableArray<CeilingPlan> UpTo)> StepUps,
    ImmutableArray<FallibleAmount> Fallible)
{
    /// <summary>What it has or may have ceilings for, each key once.</summary>
    public ImmutableArray<string> Keys { get; } =
        [.. UpTo.Concat(StepUps.SelectMany(step => step.UpTo)).Select(ceiling => ceiling.Key).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it may have a ceiling for anything but money.</summary>
    public bool HasKinds { get; } = UpTo.Concat(StepUps.SelectMany(step => step.UpTo)).Any(ceiling => ceiling.Key != Ceiling.Money);

    /// <summary>Whether it may have a ceiling for a key that is compared with what was given: it has one, and not always one without bound.</summary>
    public bool MayBound(string key) => Keys.Contains(key, StringComparer.Ordinal)
        && !UpTo.Any(ceiling => string.Equals(ceiling.Key, key, StringComparison.Ordinal) && ceiling.Most.IsUnlimited);
}

/// <summary>How much a level may give of one key: a <c>gives</c> word, or <see cref="Ceiling.Money"/>.</summary>
internal sealed record CeilingPlan(string Key, QuantityPlan Most);
