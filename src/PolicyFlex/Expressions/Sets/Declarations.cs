using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Gives every condition, table and derived fact of a set its place in a scope.</summary>
internal sealed class Declarations
{
    private static readonly string[] Reserved = ["and", "or", "not", "in", "of", "true", "false", "now", "it", "Known"];
    private readonly SourceMap _sources;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Declared> _all = [];
    private readonly Dictionary<Policy, Scope> _policies = new(ReferenceEqualityComparer.Instance);

    public Declarations(PolicySet set, SourceMap sources, DiagnosticBag diagnostics)
    {
        (_sources, _diagnostics) = (sources, diagnostics);
        Set = new Scope(set);
        for (var slot = 0; slot < set.Facts.Length; slot++)
        {
            if (set.Facts[slot] is { Is: not null } fact)
            {
                var derived = new Declared.Derived(fact, slot, WrittenSort(fact), Set);
                Set.Add(derived);
                _all.Add(derived);
            }
        }

        foreach (var table in set.Tables)
        {
            Add(Set, new Declared.Table(table, Set));
        }

        foreach (var condition in set.Conditions)
        {
            Add(Set, new Declared.Named(condition, Set));
        }

        foreach (var policy in set.Policies)
        {
            var scope = policy.Conditions.IsEmpty ? Set : Set.Inner();
            _policies[policy] = scope;
            foreach (var condition in policy.Conditions)
            {
                Add(scope, new Declared.Named(condition, scope));
            }
        }
    }

    /// <summary>What the expressions of the set itself see.</summary>
    public Scope Set { get; }

    /// <summary>All of them, as declared.</summary>
    public IReadOnlyList<Declared> All => _all;

    /// <summary>What the expressions of a policy see.</summary>
    public Scope Of(Policy policy) => _policies[policy];

    private void Add(Scope scope, Declared declared)
    {
        if (Reserved.Contains(declared.Name, StringComparer.Ordinal))
        {
            Tell(declared, ExpressionProblems.NameReserved(declared.Name));
        }
        else if (!scope.TryAdd(declared))
        {
            Tell(declared, ExpressionProblems.NameTaken(declared.Name));
        }

        _all.Add(declared);
    }

    private void Tell(Declared declared, Diagnostic problem) =>
        _diagnostics.Add(problem with { Location = _sources.Locate(declared.Record) });

    /// <summary>
    /// The sort that was written for a derived fact. Without a type a fact has the number's, and nothing stands where its type would.
    /// </summary>
    private Sort? WrittenSort(FactDefinition fact)
    {
        var place = _sources.Find(fact, "type");
        var isWritten = fact.Type.Kind != FactKind.Number || (place is not null && !ReferenceEquals(place, _sources.Find(fact)));
        return isWritten && !fact.Type.IsUnknown ? Sort.Of(fact.Type, Set.Lists) : null;
    }
}
