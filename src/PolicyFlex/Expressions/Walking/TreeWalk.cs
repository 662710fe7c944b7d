using System.Linq.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>
/// Walks the parser's tree and builds ours. Only what is named here gets through; anything else is a problem, never a guess.
/// </summary>
internal sealed class TreeWalk
{
    private readonly Phrase _phrase;
    private readonly Shape _shape;
    private readonly Complaints _complaints;
    private readonly Calculation _calculation;
    private readonly Comparisons _comparisons;
    private readonly CallWalk _calls;
    private readonly ListWalk _lists;

    private TreeWalk(Phrase phrase, Shape shape, Calendar calendar, Complaints complaints)
    {
        (_phrase, _shape, _complaints) = (phrase, shape, complaints);
        var fitting = new Fitting(phrase, calendar, complaints);
        _calculation = new Calculation(phrase, complaints);
        _comparisons = new Comparisons(phrase, fitting, complaints);
        _calls = new CallWalk(phrase, fitting, complaints, Walk);
        _lists = new ListWalk(phrase, fitting, complaints, Walk);
    }

    /// <summary>Our tree; null where something in it does not fit together, which is told to <paramref name="complaints"/>.</summary>
    public static Found? Build(Expression tree, Phrase phrase, Shape shape, Calendar calendar, Complaints complaints)
    {
        var found = new TreeWalk(phrase, shape, calendar, complaints).Walk(tree);
        return complaints.Any ? null : found;
    }

    private Found? Walk(Expression node) => node switch
    {
        ParameterExpression placeholder => Leaf(placeholder),
        UnaryExpression { NodeType: ExpressionType.Convert } converted => Walk(converted.Operand),
        UnaryExpression { NodeType: ExpressionType.Not } not => Not(not),
        UnaryExpression { NodeType: ExpressionType.Negate } negate when Walk(negate.Operand) is { } inner => _calculation.Negate(inner),
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } chain => Chain(chain),
        BinaryExpression binary when ComparisonOf(binary.NodeType) is { } comparison => Compare(binary, comparison),
        BinaryExpression binary when ArithmeticOf(binary.NodeType) is { } arithmetic => Calculate(binary, arithmetic),
        MethodCallExpression call when ListWalk.IsIn(call) => In(call),
        MethodCallExpression call when call.Method.DeclaringType == typeof(Enumerable) => _lists.Walk(call),
        MethodCallExpression call => _calls.Walk(call),
        MemberExpression { Member.Name: "Length", Expression: { } text } => _calls.WalkLength(text),
        UnaryExpression { NodeType: ExpressionType.Negate } => null,
        _ => Refuse(),
    };

    private Found Leaf(ParameterExpression placeholder)
    {
        var index = _shape.Values[Placeholders.NumberOf(placeholder)];
        var term = _phrase.Terms[index];
        if (term.Operand is Operand.Table { Bound: var table } && _phrase.Terms.Length > 1 && Cells.HaveRanges(table))
        {
            _complaints.Tell(term.Span.Start, ExpressionProblems.RangeInside(term.Text));
        }

        return new Found(term.Sort!, new Extent(index, index), term.Span) { Condition = term.Condition, Operand = term.Operand };
    }

    private Found? Not(UnaryExpression not)
    {
        if (Walk(not.Operand) is not { } inner)
        {
            return null;
        }

        var around = _phrase.WithBrackets(inner.Extent);
        var extent = around with { First = around.First - 1 };
        var span = _phrase.SpanOf(extent);
        return new Found(Sort.Boolean, extent, span) { Condition = new Condition.Not(inner.AsCondition()) { Span = span } };
    }

    /// <summary><c>and</c>, or <c>or</c>: what is chained without brackets becomes one condition with all its parts.</summary>
    private Found? Chain(BinaryExpression chain)
    {
        var (left, right) = (Walk(chain.Left), Walk(chain.Right));
        if (left is null || right is null)
        {
            return null;
        }

        var (leftExtent, rightExtent) = (_phrase.WithBrackets(left.Extent), _phrase.WithBrackets(right.Extent));
        var extent = leftExtent.Union(rightExtent);
        var span = _phrase.SpanOf(extent);
        var isBare = leftExtent == left.Extent;
        Condition condition = (chain.NodeType, left.Condition) switch
        {
            (ExpressionType.AndAlso, Condition.All all) when isBare => new Condition.All(all.Parts.Add(right.AsCondition())),
            (ExpressionType.OrElse, Condition.Any any) when isBare => new Condition.Any(any.Parts.Add(right.AsCondition())),
            (ExpressionType.AndAlso, _) => new Condition.All([left.AsCondition(), right.AsCondition()]),
            _ => new Condition.Any([left.AsCondition(), right.AsCondition()]),
        };
        return new Found(Sort.Boolean, extent, span) { Condition = condition with { Span = span } };
    }

    private Found? Compare(BinaryExpression binary, ComparisonOperator comparison)
    {
        // The parser compares texts by their order as a call that gives less than, equal to or more than zero.
        var ordered = binary.Left is MethodCallExpression { Method.Name: nameof(string.Compare), Arguments.Count: 2 } call
            && call.Method.DeclaringType == typeof(string)
                ? call
                : null;
        var left = Walk(ordered?.Arguments[0] ?? binary.Left);
        var right = Walk(ordered?.Arguments[1] ?? binary.Right);
        return left is null || right is null ? null : _comparisons.Compare(left, comparison, right);
    }

    private Found? Calculate(BinaryExpression binary, ArithmeticOperator arithmetic)
    {
        var (left, right) = (Walk(binary.Left), Walk(binary.Right));
        return left is null || right is null ? null : _calculation.Calculate(left, arithmetic, right);
    }

    private Found? In(MethodCallExpression call)
    {
        var value = Walk(call.Arguments[1]);
        var values = ((NewArrayExpression)call.Arguments[0]).Expressions.Select(Walk).ToArray();
        return value is null || values.Any(v => v is null) ? null : _comparisons.Among(value, values!);
    }

    private Found? Refuse()
    {
        _complaints.Tell(0, ExpressionProblems.CannotBeRead(_phrase.Text));
        return null;
    }

    private static ComparisonOperator? ComparisonOf(ExpressionType type) => type switch
    {
        ExpressionType.Equal => ComparisonOperator.Equal,
        ExpressionType.NotEqual => ComparisonOperator.NotEqual,
        ExpressionType.LessThan => ComparisonOperator.Less,
        ExpressionType.LessThanOrEqual => ComparisonOperator.LessOrEqual,
        ExpressionType.GreaterThan => ComparisonOperator.Greater,
        ExpressionType.GreaterThanOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    private static ArithmeticOperator? ArithmeticOf(ExpressionType type) => type switch
    {
        ExpressionType.Add => ArithmeticOperator.Add,
        ExpressionType.Subtract => ArithmeticOperator.Subtract,
        ExpressionType.Multiply => ArithmeticOperator.Multiply,
        ExpressionType.Divide => ArithmeticOperator.Divide,
        _ => null,
    };
}
