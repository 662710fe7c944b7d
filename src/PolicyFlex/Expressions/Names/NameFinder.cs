using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Finds what a name of an expression stands for, and remembers which conditions, tables and derived facts were named.</summary>
internal sealed class NameFinder(Scope scope, ListScopes lists)
{
    private readonly HashSet<Declared> _references = [];

    /// <summary>The conditions, tables and derived facts that were named.</summary>
    public IReadOnlySet<Declared> References => _references;

    /// <summary>Whether one of them could not be read.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The value that the first one or two words of a name are.</summary>
    public Term? Find(ImmutableArray<(string Name, TextSpan Span)> segments, out int used)
    {
        used = 1;
        var first = segments[0].Name;
        var value = first switch
        {
            "true" or "false" => Term.Literal(Value.Of(first == "true"), Sort.Boolean),
            "now" => new Term(TermKind.Value, first, default) { Operand = new Operand.Now(), Sort = Sort.Instant },
            _ => lists.Find(first) ?? FindDeclared(scope.FindBare(first)),
        };
        if (value is not null || segments.Length < 2)
        {
            return value;
        }

        used = 2;
        var name = $"{first}.{segments[1].Name}";
        if (scope.FindDerived(name) is { } derived)
        {
            Refer(derived);
        }

        return scope.FindFact(name);
    }

    private Term? FindDeclared(Declared? declared)
    {
        if (declared is null)
        {
            return null;
        }

        Refer(declared);
        var value = new Term(TermKind.Value, declared.Name, default) { Sort = declared.Sort };
        return declared switch
        {
            Declared.Named named => value with
            {
                Condition = new Condition.Named(named.Definition, named.Body ?? new Condition.Constant(false)),
            },
            Declared.Table { Bound: { } bound } table => value with
            {
                Operand = new Operand.Table(table.Definition, bound, table.Sort!.Kind),
            },
            _ => value,
        };
    }

    private void Refer(Declared declared)
    {
        _references.Add(declared);
        IsBroken |= declared.Fate == Fate.Broken;
    }
}
