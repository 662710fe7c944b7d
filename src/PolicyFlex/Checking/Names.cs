using System.Collections.Frozen;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>The names of a set, to look up what a reference means. Of several things with one name it knows the first.</summary>
internal sealed class Names
{
    public Names(PolicySet set)
    {
        Facts = Index(set.Facts, fact => fact.Name);
        Lists = Index(set.Lists, list => list.Name);
        Actions = Index(set.Actions, action => action.Name);
        Duties = Index(set.Duties, duty => duty.Name);
        Levels = Positions(set.Authority.Levels.Select(level => level.Name));
        AboveLowest = set.Authority.Levels.ElementAtOrDefault(1)?.Name;
        Rungs = Positions((set.Ladder?.Rungs ?? []).Select(rung => rung.Name));
        Parameters = set.Actions
            .SelectMany(action => action.With.Select(parameter => (action.Name, parameter.Name)))
            .ToFrozenSet();
        Addressees = set.Duties.SelectMany(duty => duty.To.Select(to => (duty.Name, to))).ToFrozenSet();
        Languages = set.Languages.ToFrozenSet(StringComparer.Ordinal);
        Gives = GivesKind.Money.Concat(GivesKind.Things).Concat(set.Gives).ToFrozenSet(StringComparer.Ordinal);
        Policies = set.Policies.Select(policy => policy.Name).ToFrozenSet(StringComparer.Ordinal);
        OptionPolicies = set.Policies
            .SelectMany(policy => policy.Goodwill.Select(option => (option.Name, Policy: policy.Name)))
            .DistinctBy(option => option.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(option => option.Name, option => option.Policy, StringComparer.Ordinal);
        OptionsByFile = set.Policies
            .SelectMany(policy => policy.Goodwill.Select(option => (policy.File, option.Name)))
            .ToFrozenSet();
        Options = OptionPolicies.Keys
            .Concat((set.Fallback?.Goodwill ?? []).Select(option => option.Name))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    public FrozenDictionary<string, FactDefinition> Facts { get; }
    public FrozenDictionary<string, ListDefinition> Lists { get; }
    public FrozenDictionary<string, ActionDefinition> Actions { get; }

    /// <summary>The parameters of all actions.</summary>
    public FrozenSet<(string Action, string Parameter)> Parameters { get; }
    public FrozenDictionary<string, DutyDefinition> Duties { get; }

    /// <summary>What may follow the duties that do not take any text.</summary>
    public FrozenSet<(string Duty, string To)> Addressees { get; }

    /// <summary>The levels with their positions, 0 for the lowest.</summary>
    public FrozenDictionary<string, int> Levels { get; }

    /// <summary>The level above the lowest, which overrides where no word is said; null if there is none.</summary>
    public string? AboveLowest { get; }

    /// <summary>The rungs with their positions, 0 for the lowest.</summary>
    public FrozenDictionary<string, int> Rungs { get; }
    public FrozenSet<string> Languages { get; }

    /// <summary>All that goodwill may give: the built-in kinds and the set's own.</summary>
    public FrozenSet<string> Gives { get; }
    public FrozenSet<string> Policies { get; }

    /// <summary>The options of policies, each with the name of its policy.</summary>
    public FrozenDictionary<string, string> OptionPolicies { get; }

    /// <summary>The options of each version of a policy, which its file tells.</summary>
    public FrozenSet<(string File, string Option)> OptionsByFile { get; }

    /// <summary>The options of policies and of the fallback.</summary>
    public FrozenSet<string> Options { get; }

    private static FrozenDictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> name) =>
        items.DistinctBy(name, StringComparer.Ordinal).ToFrozenDictionary(name, StringComparer.Ordinal);

    private static FrozenDictionary<string, int> Positions(IEnumerable<string> names) =>
        names.Select((name, position) => (name, position))
            .DistinctBy(item => item.name, StringComparer.Ordinal)
            .ToFrozenDictionary(item => item.name, item => item.position, StringComparer.Ordinal);
}
