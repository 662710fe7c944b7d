using System.Globalization;
using PolicyFlex.Expressions;

namespace PolicyFlex.Tests.Expressions;

/// <summary>Prints trees: each node as <c>name(parts)</c>, with the stretch of text that it spans where that is asked for.</summary>
internal static class TreePrinter
{
    public static string Print(Condition condition) => Of(condition);

    public static string Print(Operand operand) => Of(operand);

    /// <summary>Every node on a line of its own, with the text that it spans, in reading order.</summary>
    public static string Spans(Condition condition, string text) => string.Join(
        " | ", TreeNodes.Nodes(condition).Select(node => Slice(text, (node as Condition)?.Span ?? ((Operand)node).Span)));

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    private static string Of(Condition condition) => condition switch
    {
        Condition.Constant constant => constant.Value ? "true" : "false",
        Condition.Not not => $"not({Of(not.Inner)})",
        Condition.All all => $"all({Of(all.Parts)})",
        Condition.Any any => $"any({Of(any.Parts)})",
        Condition.Holds holds => $"holds({Of(holds.Operand)})",
        Condition.Comparison c => $"{c.Operator}({Of(c.Left)}, {Of(c.Right)}{(c.Order.IsEmpty ? "" : $"; {string.Join("<", c.Order)}")})",
        Condition.Among among => $"among({Of(among.Operand)}; {Of(among.Values)})",
        Condition.Known known => $"known({Of(known.Operand)})",
        Condition.TextTest test => $"{test.Kind}({Of(test.Text)}, {Of(test.Argument)})",
        Condition.ListTest test => $"{(test.Every ? "every" : "some")}({Of(test.List)}{Optional(test.Predicate)})",
        Condition.ListContains contains => $"contains({Of(contains.List)}, {Of(contains.Value)})",
        Condition.Named named => $"{named.Definition.Name}{{{Of(named.Body)}}}",
        _ => "?",
    };

    private static string Of(Operand operand) => operand switch
    {
        Operand.Literal { Value.Kind: Policies.ValueKind.Text } literal => $"'{literal.Value.Text}'",
        Operand.Literal literal => $"{literal.Value}",
        Operand.Fact fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Definition.Name}"),
        Operand.Now => "now",
        Operand.Member member => $"^{member.Depth}.{member.Definition.Name}",
        Operand.It it => $"^{it.Depth}.it",
        Operand.Table table => $"table {table.Definition.Name}",
        Operand.Negated negated => $"-({Of(negated.Inner)})",
        Operand.Arithmetic arithmetic => $"{arithmetic.Operator}({Of(arithmetic.Left)}, {Of(arithmetic.Right)})",
        Operand.Call call => $"{call.Function}({Of(call.Arguments)})",
        Operand.Aggregate a => $"{a.Function}({Of(a.List)}{Optional(a.Predicate)}{(a.Selector is null ? "" : $"; {Of(a.Selector)}")})",
        Operand.Truth truth => $"truth({Of(truth.Condition)})",
        _ => "?",
    };

    private static string Of(ListSource list) => Of(list.List) + string.Concat(list.Where.Select(where => $" where {Of(where)}"));

    private static string Of(IEnumerable<Condition> conditions) => string.Join(", ", conditions.Select(Of));

    private static string Of(IEnumerable<Operand> operands) => string.Join(", ", operands.Select(Of));

    private static string Optional(Condition? condition) => condition is null ? "" : $"; {Of(condition)}";
}
