using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>
/// Writes a condition as rows: alternatives, each a list of constraints that all have to hold. Kleene's logic is distributive, so a
/// condition and its rows have the same truth also where facts are missing; errors are not, so a condition that can fail has no rows.
/// </summary>
internal sealed class RowBuilder(PolicySet set, Trees trees)
{
    /// <summary>A condition with more alternatives is evaluated as a tree.</summary>
    private const int MostRows = 32;

    private readonly Failing _failing = new(set, trees);
    private readonly Asking _asking = new(set, trees);

    /// <summary>The rows of a condition; null if it can fail or has too many.</summary>
    public ImmutableArray<ImmutableArray<Constraint>>? RowsOf(Condition condition) =>
        _failing.Can(condition) ? null : Rows(condition, expected: true);

    /// <summary>Whether a condition, if it is unknown, certainly hangs on a fact that can be asked for.</summary>
    public bool IsAskedFor(Condition condition) => _asking.IsSure(condition);

    private ImmutableArray<ImmutableArray<Constraint>>? Rows(Condition condition, bool expected) => condition switch
    {
        Condition.Constant constant => constant.Value == expected ? [[]] : [],
        Condition.Not not => Rows(not.Inner, !expected),
        Condition.Named named => Rows(named.Body, expected),
        Condition.All all => expected ? Product(all.Parts, expected) : Sum(all.Parts, expected),
        Condition.Any any => expected ? Sum(any.Parts, expected) : Product(any.Parts, expected),
        _ => [[expected ? Leaf(condition) : Leaf(condition).Opposite()]],
    };

    private ImmutableArray<ImmutableArray<Constraint>>? Sum(ImmutableArray<Condition> parts, bool expected)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<Constraint>>();
        foreach (var part in parts)
        {
            if (Rows(part, expected) is not { } more || rows.Count + more.Length > MostRows)
            {
                return null;
            }

            rows.AddRange(more);
        }

        return rows.ToImmutable();
    }

    private ImmutableArray<ImmutableArray<Constraint>>? Product(ImmutableArray<Condition> parts, bool expected)
    {
        ImmutableArray<ImmutableArray<Constraint>> rows = [[]];
        foreach (var part in parts)
        {
            if (Rows(part, expected) is not { } factor || rows.Length * factor.Length > MostRows)
            {
                return null;
            }

            rows = [.. rows.SelectMany(row => factor.Select(other => row.AddRange(other)))];
        }

        return rows;
    }

    private static Constraint Leaf(Condition condition) => condition switch
    {
        Condition.Holds { Operand: Operand.Fact fact } => new Constraint.Bound(fact.Slot, ComparisonOperator.Equal, 1m),
        Condition.Known { Operand: Operand.Fact fact } => new Constraint.Known(fact.Slot, true),
        Condition.Comparison { Left: Operand.Fact fact, Right: Operand.Literal literal } comparison =>
            Compared(fact, comparison.Operator, literal.Value, comparison.Order),
        Condition.Comparison { Left: Operand.Literal literal, Right: Operand.Fact fact } comparison =>
            Compared(fact, Mirrored(comparison.Operator), literal.Value, comparison.Order),
        Condition.Among { Operand: Operand.Fact fact } among when among.Values.All(value => value is Operand.Literal) =>
            Among(fact, among.Values.Select(value => ((Operand.Literal)value).Value)),
        _ => new Constraint.Test(condition, true),
    };

    private static Constraint Compared(Operand.Fact fact, ComparisonOperator comparison, Value value, ImmutableArray<string> order)
    {
        if (value.Kind != ValueKind.Text)
        {
            return new Constraint.Bound(fact.Slot, comparison, value.Number);
        }

        if (comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            return new Constraint.AmongWords(fact.Slot, [value.Text], comparison == ComparisonOperator.Equal);
        }

        var place = order.IndexOf(value.Text);
        return new Constraint.AmongWords(fact.Slot, comparison switch
        {
            ComparisonOperator.Less => order[..place],
            ComparisonOperator.LessOrEqual => order[..(place + 1)],
            ComparisonOperator.Greater => order[(place + 1)..],
            _ => order[place..],
        }, true);
    }

    private static ComparisonOperator Mirrored(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => comparison,
    };

    private static Constraint Among(Operand.Fact fact, IEnumerable<Value> values) => fact.Kind == ValueKind.Text
        ? new Constraint.AmongWords(fact.Slot, [.. values.Select(value => value.Text)], true)
        : new Constraint.AmongNumbers(fact.Slot, [.. values.Select(value => value.Number)], true);
}
