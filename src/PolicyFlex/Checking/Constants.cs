using System.Runtime.CompilerServices;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What expressions come to whatever the situation, where that can be told without any fact.</summary>
internal sealed class Constants(Trees trees)
{
    private readonly Dictionary<NamedCondition, bool?> _named = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number that a formula always is; null where that depends, or where the formula could not be read.</summary>
    public decimal? NumberOf(Formula? formula) =>
        formula is not null && trees.Operands.TryGetValue(formula, out var tree) ? NumberOf(tree) : null;

    /// <summary>The most that a quantity always is, <see cref="decimal.MaxValue"/> for <c>unlimited</c>; null where that depends.</summary>
    public decimal? MostOf(Quantity? quantity) => quantity switch
    {
        Quantity.Value value => NumberOf(value.Formula),
        Quantity.Range range => range.Most,
        Quantity.Unlimited => decimal.MaxValue,
        _ => null,
    };

    /// <summary>What a quantity always suggests; null where that depends.</summary>
    public decimal? SuggestedBy(Quantity? quantity) => quantity is Quantity.Range range ? range.Suggested : MostOf(quantity);

    /// <summary>Whether a condition is always true or always false; null where that depends. No condition is always true.</summary>
    public bool? TruthOf(When? when)
    {
        if (when is null)
        {
            return true;
        }

        return trees.Conditions.TryGetValue(when, out var tree) ? TruthOf(tree) : null;
    }

    private bool? TruthOf(Condition condition) =>
        !RuntimeHelpers.TryEnsureSufficientExecutionStack() ? null : condition switch
        {
            Condition.Constant constant => constant.Value,
            Condition.Not not => !TruthOf(not.Inner),
            Condition.All all => TruthOf(all.Parts, deciding: false),
            Condition.Any any => TruthOf(any.Parts, deciding: true),
            Condition.Comparison comparison => TruthOf(comparison),
            Condition.Named named => TruthOf(named),
            _ => null,
        };

    private bool? TruthOf(IEnumerable<Condition> parts, bool deciding)
    {
        bool? truth = !deciding;
        foreach (var part in parts)
        {
            var one = TruthOf(part);
            if (one == deciding)
            {
                return deciding;
            }

            truth = one is null ? null : truth;
        }

        return truth;
    }

    // A named condition may be used by many others, which again are used by many: each is worked out once.
    private bool? TruthOf(Condition.Named named)
    {
        if (!_named.TryGetValue(named.Definition, out var truth))
        {
            truth = TruthOf(named.Body);
            _named[named.Definition] = truth;
        }

        return truth;
    }

    private static bool? TruthOf(Condition.Comparison comparison)
    {
        if (NumberOf(comparison.Left) is not { } left || NumberOf(comparison.Right) is not { } right)
        {
            return null;
        }

        return comparison.Operator switch
        {
            ComparisonOperator.Equal => left == right,
            ComparisonOperator.NotEqual => left != right,
            ComparisonOperator.Less => left < right,
            ComparisonOperator.LessOrEqual => left <= right,
            ComparisonOperator.Greater => left > right,
            _ => left >= right,
        };
    }

    private static decimal? NumberOf(Operand operand) =>
        !RuntimeHelpers.TryEnsureSufficientExecutionStack() ? null : operand switch
        {
            Operand.Literal { Value.Kind: ValueKind.Number } literal => literal.Value.Number,
            Operand.Negated negated => -NumberOf(negated.Inner),
            Operand.Arithmetic arithmetic => NumberOf(arithmetic),
            _ => null,
        };

    private static decimal? NumberOf(Operand.Arithmetic arithmetic)
    {
        if (NumberOf(arithmetic.Left) is not { } left || NumberOf(arithmetic.Right) is not { } right)
        {
            return null;
        }

        try
        {
            return arithmetic.Operator switch
            {
                ArithmeticOperator.Add => left + right,
                ArithmeticOperator.Subtract => left - right,
                ArithmeticOperator.Multiply => left * right,
                _ => left / right,
            };
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }
}
