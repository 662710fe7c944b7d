using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>All names and types that situations of one set are read by, prepared for reading many. Immutable.</summary>
internal sealed class Vocabulary
{
    public Vocabulary(PolicySet set)
    {
        Set = set;
        var records = RecordShape.All(set.Lists);
        Facts = [.. set.Facts.Select(fact => new FactShape(fact, records))];
        FactNames = new NameTable(set.Facts.Select(fact => fact.Name));
        Groups =
        [
            .. Facts.Select((fact, slot) => (Parts: fact.Name.Split('.', 2), Slot: slot))
                .GroupBy(fact => fact.Parts[0], StringComparer.Ordinal)
                .Select(group => new FactGroup(
                    group.Key, new NameTable(group.Select(fact => fact.Parts[^1])), [.. group.Select(fact => fact.Slot)])),
        ];
        GroupNames = new NameTable(Groups.Select(group => group.Name));
        var options = set.Policies.SelectMany(policy => policy.Goodwill).Concat(set.Fallback?.Goodwill ?? []);
        Wishes = new NameTable(
            set.Actions.Select(action => action.Name).Concat(options.Select(option => option.Name)).Distinct(StringComparer.Ordinal));
        NothingVerified = [.. new bool[Facts.Length]];
    }

    public PolicySet Set { get; }

    /// <summary>The facts by slot.</summary>
    public ImmutableArray<FactShape> Facts { get; }

    /// <summary>The facts' whole names; a position is a slot.</summary>
    public NameTable FactNames { get; }
    public ImmutableArray<FactGroup> Groups { get; }
    public NameTable GroupNames { get; }

    /// <summary>What can be wanted: the actions and the options of the set.</summary>
    public NameTable Wishes { get; }

    /// <summary>The verified facts of a situation that verifies none.</summary>
    public ImmutableArray<bool> NothingVerified { get; }

    /// <summary>The names that a fact which is given can have.</summary>
    public IEnumerable<string> GivenFacts => Facts.Where(fact => !fact.IsDerived).Select(fact => fact.Name);
}
