using FluentAssertions;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Expressions;

public class FormulaTests
{
    [Theory]
    [InlineData("25", "25")]
    [InlineData("10% of order.total", "Multiply(0.1, order.total)")]
    [InlineData("delayCredit", "table delayCredit")]
    [InlineData("shippingFee * 2", "Multiply(table shippingFee, 2)")]
    [InlineData("Math.Min(25, order.total)", "Min(25, order.total)")]
    public void An_amount_is_a_number_or_a_table(string text, string tree)
    {
        var (operand, problems) = Shop.ReadAmount(text);

        problems.Should().BeEmpty();
        TreePrinter.Print(operand!).Should().Be(tree);
    }

    [Theory]
    [InlineData("delayCredit * 2", "p:1:1: error PF262: The table `delayCredit` has ranges or `unlimited`, and no single number to compute with. It can only stand alone, as an amount.")]
    [InlineData("desk", "p:1:1: error PF264: `desk` is a text, and what is needed here is a number.")]
    [InlineData("loyal", "p:1:1: error PF264: `loyal` is true or false, and what is needed here is a number.")]
    [InlineData("1,000", "p:1:1: error PF207: `1,000` is not a number. Write `1000`.")]
    [InlineData("10%", "p:1:1: error PF213: `10%` does not say of what. Write `10% of order.total`, or a plain number.")]
    public void What_is_no_amount_is_told(string text, string problem)
    {
        var (operand, problems) = Shop.ReadAmount(text);

        operand.Should().BeNull();
        problems.Should().ContainSingle().Which.ToString().Should().Be(problem);
    }

    [Fact]
    public void A_table_with_ranges_is_neither_a_cost_nor_a_derived_fact()
    {
        var (costs, derived) = (new Formula("delayCredit"), Shop.Derived("d.credit", "delayCredit"));
        var set = Shop.Set with
        {
            Actions = [new ActionDefinition { Name = "refund", Costs = costs }],
            Facts = [.. Shop.Set.Facts, derived],
        };

        var (_, problems) = Shop.Build(set, costs, derived.Is!);

        problems.Select(problem => problem.ToString()[..18]).Should().Equal("p:1:1: error PF262", "p:2:1: error PF262");
    }

    [Theory]
    [InlineData(FactKind.Boolean, "true", "true")]
    [InlineData(FactKind.Boolean, "order.total > 5", "truth(Greater(order.total, 5))")]
    [InlineData(FactKind.Integer, "3", "3")]
    [InlineData(FactKind.Money, "10% of order.total", "Multiply(0.1, order.total)")]
    [InlineData(FactKind.Text, "carrier-desk", "'carrier-desk'")]
    [InlineData(FactKind.Text, "care team", "'care team'")]
    [InlineData(FactKind.Text, "order.id", "order.id")]
    [InlineData(FactKind.Text, "desk", "table desk")]
    [InlineData(FactKind.Text, "\"desk\"", "'desk'")]
    [InlineData(FactKind.Date, "2026-01-31", "2026-01-31")]
    [InlineData(FactKind.Date, "Date.Of(now)", "DateOf(now)")]
    [InlineData(FactKind.DateTime, "2026-01-31T10:00", "2026-01-31T15:00:00Z")]
    public void A_parameter_is_read_by_its_type(object kind, string text, string tree) =>
        ReadParameter(new FactType((FactKind)kind), text).Should().Be(tree);

    [Theory]
    [InlineData("fast", "'fast'")]
    [InlineData("\"fast\"", "'fast'")]
    [InlineData("next-day", "'next-day'")]
    [InlineData("fsat", "p:1:1: error PF222: There is no condition or table `fsat`. Facts are written with their group, texts in quotes.")]
    [InlineData("\"fsat\"", "p:1:1: error PF248: `fsat` is not one of the choices of what is wanted here. They are `fast`, `next-day`. Did you mean `fast`?")]
    public void A_choice_for_a_parameter_needs_no_quotes(string text, string tree) =>
        ReadParameter(Shop.Choice("fast", "next-day"), text).Should().Be(tree);

    private static string ReadParameter(FactType type, string text)
    {
        var formula = new Formula(text);
        var rule = new Rule
        {
            Name = "r",
            Effect = Effect.Allow,
            Targets = [new Target("reship") { With = [new ParameterValue("how", formula), new ParameterValue("unheard", new Formula("of"))] }],
        };
        var set = Shop.Set with
        {
            Actions = [new ActionDefinition { Name = "reship", With = [new ParameterDefinition("how", type)] }],
            Policies = [new Policy { Name = "p", File = "p.policy.yaml", Rules = [rule] }],
        };

        var (trees, problems) = Shop.Build(set, formula);

        return trees.Operands.TryGetValue(formula, out var operand) ? TreePrinter.Print(operand) : string.Join("\n", problems);
    }
}
