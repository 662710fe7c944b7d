using System.Globalization;
using System.Runtime.CompilerServices;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>One of the conditions that all have to hold for a condition to hold.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Text">As it was written; null where it was put together.</param>
internal sealed record Conjunct(Condition Condition, string? Text)
{
    /// <summary>What tells it apart from others, however it was written.</summary>
    public string Shape { get; } = ShapeOf(Condition);

    /// <summary>What it compares with a number; null for a condition of another kind.</summary>
    public Operand? Measured { get; } = Compared(Condition)?.Measured;

    /// <summary>The numbers for which it holds, of one that compares with a number.</summary>
    public Stretch Stretch { get; } = Compared(Condition)?.Stretch ?? Stretch.All;

    /// <summary>The parts of a condition that all have to hold; none where there is no condition.</summary>
    public static IEnumerable<Conjunct> Of(When? when, Trees trees) =>
        when is not null && trees.Conditions.TryGetValue(when, out var tree) ? Of(tree, source: null) : [];

    private static IEnumerable<Conjunct> Of(Condition condition, string? source)
    {
        var text = condition.Source ?? source;
        return condition is Condition.All all && RuntimeHelpers.TryEnsureSufficientExecutionStack()
            ? all.Parts.SelectMany(part => Of(part, text))
            : [new Conjunct(condition, text is not null && condition.Span.End <= text.Length ? text[condition.Span.Start..condition.Span.End] : null)];
    }

    private static (Operand Measured, Stretch Stretch)? Compared(Condition condition) => condition switch
    {
        Condition.Comparison { Operator: ComparisonOperator.NotEqual } => null,
        Condition.Comparison { Right: Operand.Literal { Value: { Kind: ValueKind.Number } value } } compared =>
            (compared.Left, Of(compared.Operator, value.Number)),
        Condition.Comparison { Left: Operand.Literal { Value: { Kind: ValueKind.Number } value } } compared =>
            (compared.Right, Of(Turned(compared.Operator), value.Number)),
        _ => null,
    };

    private static ComparisonOperator Turned(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => comparison,
    };

    private static Stretch Of(ComparisonOperator comparison, decimal number) => comparison switch
    {
        ComparisonOperator.Less => new(null, false, number, false),
        ComparisonOperator.LessOrEqual => new(null, false, number, true),
        ComparisonOperator.Greater => new(number, false, null, false),
        ComparisonOperator.GreaterOrEqual => new(number, true, null, false),
        ComparisonOperator.Equal => new(number, true, number, true),
        _ => Stretch.All,
    };

    /// <summary>What tells a tree apart from others, however it was written.</summary>
    internal static string ShapeOf(object tree) => string.Join(' ', TreeNodes.Nodes(tree).Select(Label));

    private static string Label(object node) => node switch
    {
        Condition.Constant constant => $"{constant.Value}",
        Condition.All all => Counted("all", all.Parts.Length),
        Condition.Any any => Counted("any", any.Parts.Length),
        Condition.Among among => Counted("in", among.Values.Length),
        Condition.Comparison compared => compared.Operator.ToString(),
        Condition.TextTest test => test.Kind.ToString(),
        Condition.ListTest test => $"{(test.Every ? "every" : "some")}{test.Predicate is null}{test.List.Where.Length}",
        Condition.ListContains contains => Counted("contains", contains.List.Where.Length),
        Condition.Named named => $"condition:{named.Definition.Name}:{RuntimeHelpers.GetHashCode(named.Definition)}",
        Operand.Literal literal => $"{literal.Kind}:{literal.Value}",
        Operand.Fact fact => $"fact:{fact.Definition.Name}",
        Operand.Member member => $"member:{member.Definition.Name}:{member.Depth}",
        Operand.It it => Counted("it", it.Depth),
        Operand.Table table => $"table:{table.Definition.Name}",
        Operand.Arithmetic arithmetic => arithmetic.Operator.ToString(),
        Operand.Call call => Counted(call.Function.ToString(), call.Arguments.Length),
        Operand.Aggregate aggregate => $"{aggregate.Function}{aggregate.Predicate is null}{aggregate.Selector is null}{aggregate.List.Where.Length}",
        _ => node.GetType().Name,
    };

    private static string Counted(string word, int count) => string.Create(CultureInfo.InvariantCulture, $"{word}{count}");
}
