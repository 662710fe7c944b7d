using FluentAssertions;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Expressions;

public class DerivationTests
{
    [Fact]
    public void A_derived_fact_without_a_type_has_that_of_its_expression()
    {
        var set = Shop.Set with
        {
            Facts =
            [
                .. Shop.Set.Facts,
                Shop.Derived("d.late", "d.day > order.placedOn and d.tier >= \"silver\""),
                Shop.Derived("d.day", "Date.Of(order.deliveredAt)"),
                Shop.Derived("d.tier", "customer.tier"),
                Shop.Derived("d.desk", "desk"),
                Shop.Derived("d.moment", "order.deliveredAt"),
            ],
        };
        var first = Shop.Set.Facts.Length;

        var (trees, problems) = Shop.Build(set);

        problems.Should().BeEmpty();
        trees.DerivedKinds.Should().Equal(new Dictionary<int, ValueKind>
        {
            [first - 1] = ValueKind.Number,
            [first] = ValueKind.Boolean,
            [first + 1] = ValueKind.Date,
            [first + 2] = ValueKind.Text,
            [first + 3] = ValueKind.Text,
            [first + 4] = ValueKind.Instant,
        });
        trees.DerivedInOrder.Should().ContainInOrder(first + 1, first).And.ContainInOrder(first + 2, first).And.HaveCount(6);
        TreePrinter.Print(trees.Operands[set.Facts[first].Is!]).Should().Be(
            "truth(all(Greater(d.day, order.placedOn), GreaterOrEqual(d.tier, 'silver'; guest<silver<gold)))");
    }

    [Fact]
    public void A_derived_fact_must_give_what_its_type_says()
    {
        var fact = Shop.Fact("d.tier", Shop.Choice("low", "high")) with { Is = new Formula("\"hihg\"") };
        var other = Shop.Fact("d.flag", FactKind.Boolean) with { Is = new Formula("order.total") };

        var (_, problems) = Shop.Build(Shop.Set with { Facts = [.. Shop.Set.Facts, fact, other] }, fact.Is, other.Is);

        problems.Select(problem => problem.ToString()).Should().Equal(
            "p:1:1: error PF248: `hihg` is not one of the choices of what is wanted here. They are `low`, `high`. Did you mean `high`?",
            "p:2:1: error PF264: `order.total` is a number, and what is needed here is true or false.");
    }

    [Fact]
    public void What_explains_itself_is_told_and_the_rest_is_still_built()
    {
        var conditions = new[]
        {
            Shop.Condition("a", "b or loyal"), Shop.Condition("b", "d.x > 3"), Shop.Condition("c", "order.items.Any(c2 > 1) or c"),
            Shop.Condition("fine", "loyal"), Shop.Condition("onTop", "a and fine"),
        };
        var derived = Shop.Derived("d.x", "Math.Max(5, d.y)");
        var table = new TableDefinition
        {
            Name = "t",
            By = ["d.y"],
            Rows = [Shop.Row(BandKind.More, "", Shop.Number("1"))],
        };
        var set = Shop.Set with
        {
            Conditions = [.. Shop.Set.Conditions, .. conditions],
            Facts = [.. Shop.Set.Facts, derived, Shop.Derived("d.y", "t")],
            Tables = [.. Shop.Set.Tables, table],
        };

        var (trees, problems) = Shop.Build(set, conditions[0], conditions[1], conditions[2], table);

        problems.Select(problem => problem.Message).Should().BeEquivalentTo(
            "This is explained by itself: `d.y -> t -> d.y`.",
            "This is explained by itself: `c -> c`.");
        trees.Conditions.Keys.Should().Contain(conditions[3].When).And.NotContain(conditions[4].When).And.NotContain(conditions[0].When);
    }

    [Fact]
    public void A_member_of_a_list_may_have_the_name_of_the_condition_that_speaks_of_it()
    {
        var finalSale = Shop.Condition("finalSale", "order.items.Any(finalSale)");

        var (trees, problems) = Shop.Build(Shop.Set with { Conditions = [finalSale], Tables = [] });

        problems.Should().BeEmpty();
        TreePrinter.Print(trees.Conditions[finalSale.When]).Should().Be("some(order.items; holds(^0.finalSale))");
    }

    [Fact]
    public void Conditions_that_double_at_every_step_are_refused()
    {
        var conditions = Enumerable.Range(1, 40).Select(i => Shop.Condition($"c{i}", $"c{i - 1} and c{i - 1}"));

        var (_, problems) = Shop.Build(Shop.Set with { Conditions = [Shop.Condition("c0", "order.total > 5"), .. conditions] });

        problems[0].Text.Should().Be(
            "Written out with all the conditions that it names, `c12` has more than 10000 parts or more than 64 levels. Say it more simply.");
    }

    [Fact]
    public void A_long_chain_of_names_does_not_end_the_process()
    {
        var conditions = Enumerable.Range(1, 20_000).Select(i => Shop.Condition($"c{i}", $"c{i - 1}"));

        var (_, problems) = Shop.Build(Shop.Set with { Conditions = [.. conditions, Shop.Condition("c0", "order.total > 5")] });

        problems.Should().ContainSingle().Which.Code.Should().Be("PF273");
    }

    [Fact]
    public void A_claim_is_not_trusted_because_of_another_claim()
    {
        var (bad, fine) = (new When.Text("viaReceipt"), new When.Text("order.total < 50"));
        var set = Shop.Set with
        {
            Facts =
            [
                .. Shop.Set.Facts,
                Shop.Fact("d.one", FactKind.Boolean) with { Verify = new Verification(null, bad) },
                Shop.Fact("d.two", FactKind.Boolean) with { Verify = new Verification(null, fine) },
                Shop.Derived("d.three", "situation.hasReceipt"),
            ],
            Conditions = [.. Shop.Set.Conditions, Shop.Condition("viaReceipt", "d.three")],
        };

        var (_, problems) = Shop.Build(set, bad);

        problems.Should().ContainSingle().Which.ToString().Should().Be(
            "p:1:1: error PF274: Whether a claim is trusted cannot hang on `situation.hasReceipt`, which must be verified itself.");
    }

    [Fact]
    public void The_facts_that_a_condition_reads_are_found_behind_names_tables_and_derived_facts()
    {
        var when = new When.Text("loyal and (delayCredit2 > 3 or situation.daysSince > 5)");
        var table = new TableDefinition
        {
            Name = "delayCredit2",
            By = ["situation.daysSince", "order.class"],
            Rows = [new TableRow { Band = new TableBand(BandKind.More, ""), Rows = [Shop.Row(BandKind.More, "", Shop.Number("1"))] }],
        };

        var (trees, problems) = Shop.Build(Shop.With(when) with { Tables = [table] });

        problems.Should().BeEmpty();
        var condition = trees.Conditions[when];
        Names(trees.FactsRead(condition)).Should().BeEquivalentTo("customer.tier", "situation.daysSince", "order.class", "order.deliveredAt");
        Names(trees.FactsRead(condition, throughDerived: false)).Should().BeEquivalentTo("customer.tier", "situation.daysSince", "order.class");

        static IEnumerable<string> Names(IEnumerable<Operand.Fact> facts) => facts.Select(fact => fact.Definition.Name);
    }
}
