using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Builds comparisons of values whose sorts go together.</summary>
internal sealed class Comparisons(Phrase phrase, Fitting fitting, Complaints complaints)
{
    public Found? Compare(Found left, ComparisonOperator comparison, Found right)
    {
        var extent = phrase.WithBrackets(left.Extent).Union(phrase.WithBrackets(right.Extent));
        if (left.Sort.Kind == ValueKind.Boolean && right.Sort.Kind == ValueKind.Boolean && Plain(left, comparison, right) is { } plain)
        {
            return Of(extent, plain);
        }

        // A quoted text is read by what it is compared with.
        var (one, other) = left.IsQuoted && !right.IsQuoted ? (right, left) : (left, right);
        if (one.Sort.IsList || fitting.Fit(other, one.Sort, InTicks(one)) is not { } fitted)
        {
            return one.Sort.IsList ? Refuse(one) : null;
        }

        var (first, second) = ReferenceEquals(one, left) ? (left.AsOperand(), fitted) : (fitted, right.AsOperand());
        var isEquality = comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        if (!isEquality && one.Sort.Kind == ValueKind.Text && OrderOf(one, other) is null)
        {
            var culprit = one.Sort.Choice is { Ordered: true } ? other : one;
            complaints.Tell(
                culprit.Span.Start, ExpressionProblems.WithoutOrder(phrase.Slice(culprit.Extent), culprit.Sort.Choice is not null));
            return null;
        }

        var order = isEquality ? [] : OrderOf(one, other) ?? [];
        return Of(extent, new Condition.Comparison(first, comparison, second) { Order = order });
    }

    /// <summary>A value that is one of several.</summary>
    public Found? Among(Found value, IReadOnlyList<Found> values)
    {
        var fitted = values.Select(v => fitting.Fit(v, value.Sort, InTicks(value))).ToArray();
        if (value.Sort.IsList)
        {
            return Refuse(value);
        }

        var before = phrase.WithBrackets(value.Extent);
        var extent = before with { Last = phrase.Partners[before.Last + 2] };
        return fitted.Any(f => f is null) ? null : Of(extent, new Condition.Among(value.AsOperand(), [.. fitted!]));
    }

    /// <summary>The plain condition that a comparison with <c>true</c> or <c>false</c> is; null if neither was written.</summary>
    private static Condition? Plain(Found left, ComparisonOperator comparison, Found right)
    {
        var (literal, other) = left.Literal is { } first ? (first, right) : (right.Literal ?? Value.Missing, left);
        if (!literal.IsKnown)
        {
            return null;
        }

        var holds = literal.Boolean == (comparison == ComparisonOperator.Equal);
        return other.AsCondition() switch
        {
            Condition.Constant constant => new Condition.Constant(constant.Value == holds),
            var condition => holds ? condition : new Condition.Not(condition),
        };
    }

    /// <summary>The order by which texts are compared, none for what is no text; null for texts without an order.</summary>
    private static ImmutableArray<string>? OrderOf(Found one, Found other)
    {
        if (one.Sort.Kind != ValueKind.Text)
        {
            return [];
        }

        var isOrdered = one.Sort.Choice is { Ordered: true } && (other.IsQuoted || other.Sort.Choice is not null);
        return isOrdered ? one.Sort.Choice!.Choices : null;
    }

    private Found? Refuse(Found list)
    {
        complaints.Tell(list.Span.Start, ExpressionProblems.ListCompared(phrase.Slice(list.Extent)));
        return null;
    }

    private string InTicks(Found found) => $"`{phrase.Slice(found.Extent)}`";

    private Found Of(Extent extent, Condition condition)
    {
        var span = phrase.SpanOf(extent);
        return new Found(Sort.Boolean, extent, span) { Condition = condition with { Span = span } };
    }
}
