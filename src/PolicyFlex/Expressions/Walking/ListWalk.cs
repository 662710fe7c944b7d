using System.Linq.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Walks the functions of lists.</summary>
/// <param name="phrase">The expression.</param>
/// <param name="fitting">Reads what a list is searched for.</param>
/// <param name="complaints">Takes what is wrong.</param>
/// <param name="walk">Walks what stands in the brackets.</param>
internal sealed class ListWalk(Phrase phrase, Fitting fitting, Complaints complaints, Func<Expression, Found?> walk)
{
    /// <summary>Whether a call is what the parser makes of <c>in</c> with values.</summary>
    public static bool IsIn(MethodCallExpression call) =>
        call is { Method.Name: nameof(Enumerable.Contains), Arguments: [NewArrayExpression, _] }
        && call.Method.DeclaringType == typeof(Enumerable);

    public Found? Walk(MethodCallExpression call)
    {
        if (SourceOf(call.Arguments[0]) is not { } source)
        {
            return null;
        }

        if (call.Method.Name == nameof(Enumerable.Contains))
        {
            return Contains(call, source);
        }

        var inside = call.Arguments.Count > 1 && call.Arguments[1] is LambdaExpression lambda ? walk(lambda.Body) : null;
        if (call.Arguments.Count > 1 && inside is null)
        {
            return null;
        }

        var extent = Methods.ExtentOf(phrase, source.Extent);
        var span = phrase.SpanOf(extent);
        Condition? test = call.Method.Name switch
        {
            nameof(Enumerable.Any) => new Condition.ListTest(false, source.List, inside?.AsCondition()) { Span = span },
            nameof(Enumerable.All) => new Condition.ListTest(true, source.List, inside?.AsCondition()) { Span = span },
            _ => null,
        };
        return test is not null
            ? new Found(Sort.Boolean, extent, span) { Condition = test }
            : Aggregate(call.Method.Name, source, inside, extent);
    }

    private Found? Aggregate(string name, Source source, Found? inside, Extent extent)
    {
        AggregateKind? kind = name switch
        {
            nameof(Enumerable.Count) => AggregateKind.Count,
            nameof(Enumerable.Sum) => AggregateKind.Sum,
            nameof(Enumerable.Min) => AggregateKind.Min,
            nameof(Enumerable.Max) => AggregateKind.Max,
            _ => null,
        };
        if (kind is null)
        {
            complaints.Tell(source.Span.Start, ExpressionProblems.ListAsValue(name));
            return null;
        }

        var isCount = kind == AggregateKind.Count;
        if (!isCount && inside is null && source.Sort.Element is not { Kind: ValueKind.Number })
        {
            complaints.Tell(phrase.Terms[extent.Last].Span.Start, ExpressionProblems.OfWhat(name));
            return null;
        }

        var span = phrase.SpanOf(extent);
        var aggregate = new Operand.Aggregate(
            kind.Value, source.List, isCount ? inside?.AsCondition() : null, isCount ? null : inside?.AsOperand());
        return new Found(Sort.Number, extent, span) { Operand = aggregate with { Span = span } };
    }

    /// <summary>A list that is asked whether it holds a value: <c>tags.Contains("a")</c>, or <c>"a" in tags</c>.</summary>
    private Found? Contains(MethodCallExpression call, Source source)
    {
        if (walk(call.Arguments[1]) is not { } value)
        {
            return null;
        }

        if (source.Sort.Element is not { } element)
        {
            complaints.Tell(source.Span.Start, ExpressionProblems.RecordsContain(phrase.Slice(source.Extent)));
            return null;
        }

        if (fitting.Fit(value, element, $"`{phrase.Slice(source.Extent)}`") is not { } fitted)
        {
            return null;
        }

        var isIn = value.Extent.First < source.Extent.First;
        var extent = isIn ? phrase.WithBrackets(value.Extent).Union(source.Extent) : Methods.ExtentOf(phrase, source.Extent);
        var span = phrase.SpanOf(extent);
        return new Found(Sort.Boolean, extent, span) { Condition = new Condition.ListContains(source.List, fitted) { Span = span } };
    }

    /// <summary>The list that a function is called on, with the <c>Where</c>s between.</summary>
    private Source? SourceOf(Expression node)
    {
        var wheres = new Stack<LambdaExpression>();
        while (node is MethodCallExpression { Method.Name: nameof(Enumerable.Where), Arguments: [var inner, LambdaExpression where] })
        {
            wheres.Push(where);
            node = inner;
        }

        if (walk(node) is not { } list || !list.Sort.IsList)
        {
            return null;
        }

        var source = new Source(new ListSource(list.AsOperand()), list.Sort, list.Extent, list.Span);
        foreach (var where in wheres)
        {
            if (walk(where.Body) is not { } predicate)
            {
                return null;
            }

            var extent = Methods.ExtentOf(phrase, source.Extent);
            source = source with
            {
                List = source.List with { Where = source.List.Where.Add(predicate.AsCondition()) },
                Extent = extent,
                Span = phrase.SpanOf(extent),
            };
        }

        return source;
    }

    private sealed record Source(ListSource List, Sort Sort, Extent Extent, TextSpan Span);
}
