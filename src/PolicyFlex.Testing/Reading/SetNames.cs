using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>The names of a set that its tests may use.</summary>
internal sealed class SetNames
{
    public SetNames(PolicySet set)
    {
        Set = set;
        Options = [.. set.Policies.SelectMany(policy => policy.Goodwill).Select(option => option.Name).Distinct(StringComparer.Ordinal)];
        FallbackOptions = [.. (set.Fallback?.Goodwill ?? []).Select(option => option.Name)];
        Actions = [.. set.Actions.Select(action => action.Name)];
        Levels = [.. set.Authority.Levels.Select(level => level.Name)];
        Facts = set.Facts.ToFrozenDictionary(fact => fact.Name, StringComparer.Ordinal);
        Rules = [.. set.Policies.SelectMany(policy => policy.Rules.SelectMany(rule => Ids(policy, rule))).Distinct(StringComparer.Ordinal)];
        Limits = [.. AllLimits(set).Select(limit => limit.Sentence).Distinct(StringComparer.Ordinal)];
        CountedByAmount = set.Policies
            .SelectMany(policy => policy.Goodwill.Where(option => IsByAmount([.. option.Limits, .. policy.Limits, .. set.Limits])))
            .Concat((set.Fallback?.Goodwill ?? []).Where(option => IsByAmount([.. option.Limits, .. set.Limits])))
            .Select(option => option.Name)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    public PolicySet Set { get; }
    public ImmutableArray<string> Actions { get; }

    /// <summary>The options of the policies.</summary>
    public ImmutableArray<string> Options { get; }

    public ImmutableArray<string> FallbackOptions { get; }
    public ImmutableArray<string> Levels { get; }
    public FrozenDictionary<string, FactDefinition> Facts { get; }

    /// <summary>Rules and exceptions as <c>policy/rule</c>.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>The sentences of all limits.</summary>
    public ImmutableArray<string> Limits { get; }

    /// <summary>The options that a limit counts by how much was given.</summary>
    public FrozenSet<string> CountedByAmount { get; }

    /// <summary>Every bound that an option can have.</summary>
    public IEnumerable<string> Bounds => Limits.Prepend("authority").Prepend("approval").Prepend("at-most");

    /// <summary>Whatever can be allowed or denied.</summary>
    public IEnumerable<string> Subjects => Actions.Concat(Options).Concat(FallbackOptions);

    private static IEnumerable<string> Ids(Policy policy, Rule rule) =>
        rule.Exceptions.SelectMany(exception => Ids(policy, exception)).Prepend($"{policy.Name}/{rule.Name}");

    private static bool IsByAmount(IEnumerable<Limit> limits) => limits.Any(limit => limit.Times is null);

    private static IEnumerable<Limit> AllLimits(PolicySet set) =>
        set.Limits
            .Concat(set.Actions.SelectMany(action => action.Limits))
            .Concat(set.Policies.SelectMany(policy => policy.Limits))
            .Concat(set.Policies.SelectMany(policy => policy.Goodwill).Concat(set.Fallback?.Goodwill ?? []).SelectMany(option => option.Limits));
}
