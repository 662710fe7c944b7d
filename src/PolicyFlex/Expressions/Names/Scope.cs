using System.Collections.Frozen;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>The names that the expressions of the set, or of one policy, see.</summary>
internal sealed class Scope
{
    private readonly Scope? _outer;
    private readonly Dictionary<string, Declared> _bare = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, Term> _facts;
    private readonly Dictionary<string, Declared.Derived> _derived = new(StringComparer.Ordinal);

    /// <summary>The names of a set.</summary>
    public Scope(PolicySet set)
    {
        Lists = set.Lists
            .GroupBy(list => list.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(list => list.Key, list => list.First(), StringComparer.Ordinal);
        var facts = new Dictionary<string, Term>(StringComparer.Ordinal);
        for (var slot = 0; slot < set.Facts.Length; slot++)
        {
            var fact = set.Facts[slot];
            var sort = Sort.Of(fact.Type, Lists);
            facts.TryAdd(fact.Name, new Term(TermKind.Value, fact.Name, default)
            {
                Operand = new Operand.Fact(fact, slot, sort.Kind),
                Sort = fact.Type.IsUnknown ? null : sort,
            });
        }

        _facts = facts.ToFrozenDictionary(StringComparer.Ordinal);
        FactNames = [.. facts.Keys.Order(StringComparer.Ordinal)];
        Groups = facts.Keys.Select(GroupOf).ToFrozenSet(StringComparer.Ordinal);
        Words = set.Facts
            .Concat(set.Lists.SelectMany(list => list.Members))
            .SelectMany(fact => fact.Type.Choices)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private Scope(Scope outer) => (_outer, Lists, _facts, _derived, FactNames, Groups, Words) =
        (outer, outer.Lists, outer._facts, outer._derived, outer.FactNames, outer.Groups, outer.Words);

    /// <summary>The records that lists can hold.</summary>
    public FrozenDictionary<string, ListDefinition> Lists { get; }

    /// <summary>The full names of all facts, in order.</summary>
    public IReadOnlyList<string> FactNames { get; }

    /// <summary>What stands before the dot in the names of facts.</summary>
    public FrozenSet<string> Groups { get; }

    /// <summary>All words that are a choice somewhere.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>The names of conditions and tables.</summary>
    public IEnumerable<string> BareNames => _outer is null ? _bare.Keys : _bare.Keys.Concat(_outer.BareNames);

    /// <summary>The scope of a policy: all of this one, and the conditions that are added.</summary>
    public Scope Inner() => new(this);

    /// <summary>Adds a condition or a table; false if the name is taken.</summary>
    public bool TryAdd(Declared declared) => FindBare(declared.Name) is null && _bare.TryAdd(declared.Name, declared);

    public void Add(Declared.Derived derived) => _derived.TryAdd(derived.Name, derived);

    /// <summary>A condition or a table by its name.</summary>
    public Declared? FindBare(string name) => _bare.GetValueOrDefault(name) ?? _outer?.FindBare(name);

    /// <summary>A derived fact by its full name.</summary>
    public Declared.Derived? FindDerived(string name) => _derived.GetValueOrDefault(name);

    /// <summary>A fact by its full name, as a value without a place; null if there is none.</summary>
    public Term? FindFact(string name)
    {
        if (_facts.GetValueOrDefault(name) is not { } fact || FindDerived(name) is not { } derived)
        {
            return _facts.GetValueOrDefault(name);
        }

        var sort = derived.Sort;
        return fact with { Sort = sort, Operand = (Operand.Fact)fact.Operand! with { Kind = sort?.Kind ?? ValueKind.Missing } };
    }

    private static string GroupOf(string fact) => fact.Split('.')[0];
}
