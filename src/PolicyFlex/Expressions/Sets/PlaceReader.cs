using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads the conditions and formulas that have no name, wherever a set holds them.</summary>
internal sealed class PlaceReader(ExpressionReader reader, Declarations declarations)
{
    private readonly WhenReader _whens = new(reader);
    private readonly ParameterReader _parameters = new(reader);

    public Dictionary<When, Condition> Conditions { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<Formula, Operand> Formulas { get; } = new(ReferenceEqualityComparer.Instance);

    public void Read(PolicySet set)
    {
        foreach (var (when, policy) in Places.Conditions(set))
        {
            if (_whens.Read(when, ScopeOf(policy)) is { } condition)
            {
                Conditions[when] = condition;
            }
        }

        foreach (var (formula, policy) in Places.Quantities(set))
        {
            Add(formula, ReadNumber(formula, policy, allowsRanges: true));
        }

        foreach (var (formula, policy) in Places.Numbers(set))
        {
            Add(formula, ReadNumber(formula, policy, allowsRanges: false));
        }

        foreach (var (formula, type, policy) in Places.Parameters(set))
        {
            Add(formula, _parameters.Read(formula, type, ScopeOf(policy)));
        }
    }

    private Operand? ReadNumber(Formula formula, Policy? policy, bool allowsRanges)
    {
        var complaints = reader.About(formula);
        var operand = reader.ReadOperand(formula.Text, Sort.Number, ScopeOf(policy), complaints);
        if (!allowsRanges && operand is Operand.Table { Bound: var bound } table && Cells.HaveRanges(bound))
        {
            complaints.Tell(0, ExpressionProblems.RangeInside(table.Definition.Name));
            return null;
        }

        return operand;
    }

    private void Add(Formula formula, Operand? operand)
    {
        if (operand is not null)
        {
            Formulas[formula] = operand;
        }
    }

    private Scope ScopeOf(Policy? policy) => policy is null ? declarations.Set : declarations.Of(policy);
}
