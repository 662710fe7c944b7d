using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads what has a name: conditions, tables and derived facts, each after what it names.</summary>
internal sealed class NamedReader(ExpressionReader reader, Declarations declarations)
{
    private readonly WhenReader _whens = new(reader);
    private readonly TableBinder _tables = new(reader);

    /// <summary>Those that could be read, in the order in which they were.</summary>
    public List<Declared> Finished { get; } = [];

    /// <summary>The trees of derived facts.</summary>
    public Dictionary<Formula, Operand> Formulas { get; } = new(ReferenceEqualityComparer.Instance);

    public void Read(Declared declared)
    {
        var isRead = declared.Fate != Fate.Broken && declared switch
        {
            Declared.Named named => ReadCondition(named),
            Declared.Table table => ReadTable(table),
            Declared.Derived derived => ReadFact(derived),
            _ => false,
        };
        declared.Fate = isRead ? Fate.Read : Fate.Broken;
        if (isRead)
        {
            Finished.Add(declared);
        }
    }

    private bool ReadCondition(Declared.Named named)
    {
        if (_whens.Read(named.Definition.When, named.Scope) is not { } body)
        {
            return false;
        }

        var (parts, depth) = SizeOf(body, named.Scope);
        if (parts > Bounds.Parts || depth > Bounds.Depth)
        {
            reader.About(named.Definition).Tell(0, ExpressionProblems.TooIntricate(named.Name));
            return false;
        }

        (named.Body, named.Parts, named.Depth) = (body, parts, depth);
        return true;
    }

    /// <summary>How many parts a condition has and how deep names lie in it, with the named ones counted as they were found to be.</summary>
    private static (int Parts, int Depth) SizeOf(Condition body, Scope scope)
    {
        var (parts, depth) = (0, 1);
        foreach (var node in TreeNodes.Within(body))
        {
            parts++;
            if (node is Condition.Named { Definition.Name: var name } && scope.FindBare(name) is Declared.Named known)
            {
                parts += known.Parts;
                depth = Math.Max(depth, known.Depth + 1);
            }
        }

        return (parts, depth);
    }

    private bool ReadTable(Declared.Table table)
    {
        (table.Bound, table.Cells) = _tables.Bind(table.Definition, table.Scope);
        return table.Bound is not null;
    }

    private bool ReadFact(Declared.Derived derived)
    {
        var formula = derived.Definition.Is!;
        var complaints = reader.About(formula);
        if (derived.Written is { } written)
        {
            return Add(formula, reader.ReadOperand(formula.Text, written, declarations.Set, complaints));
        }

        if (reader.Read(formula.Text, declarations.Set, complaints) is not ({ } phrase, { } found))
        {
            return false;
        }

        if (found.Sort.IsList)
        {
            complaints.Tell(0, ExpressionProblems.OtherSort(formula.Text, found.Sort.InWords, "a single value"));
            return false;
        }

        derived.Inferred = found.Sort;
        return Add(formula, found.AsOperand(), complaints);
    }

    private bool Add(Formula formula, Operand? operand, Complaints? complaints = null)
    {
        if (operand is Operand.Table { Bound: var bound } table && Cells.HaveRanges(bound))
        {
            (complaints ?? reader.About(formula)).Tell(0, ExpressionProblems.RangeInside(table.Definition.Name));
            return false;
        }

        return operand is not null && Formulas.TryAdd(formula, operand);
    }
}
