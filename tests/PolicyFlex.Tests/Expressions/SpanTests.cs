using FluentAssertions;
using PolicyFlex.Expressions;
using Xunit;

namespace PolicyFlex.Tests.Expressions;

public class SpanTests
{
    [Theory]
    [InlineData("not order.total > 5 and loyal", "not order.total > 5 and loyal | not order.total > 5 | order.total > 5 | order.total | 5 | loyal")]
    [InlineData("(order.total > 1 and loyal) == situation.angry", "(order.total > 1 and loyal) == situation.angry | order.total > 1 and loyal | order.total > 1 and loyal | order.total > 1 | order.total | 1 | loyal | situation.angry")]
    [InlineData("(loyal or bigOrder) and not (situation.angry)", "(loyal or bigOrder) and not (situation.angry) | loyal or bigOrder | loyal | bigOrder | not (situation.angry) | situation.angry | situation.angry")]
    [InlineData("order.total in (1, 2 + 3, order.class)", "order.total in (1, 2 + 3, order.class) | order.total | 1 | 2 + 3 | order.class")]
    [InlineData("order.total / 10% of (order.class + 1) > 1", "order.total / 10% of (order.class + 1) > 1 | order.total / 10% of (order.class + 1) | order.total | 10% of (order.class + 1) | 10% | order.class + 1 | order.class | 1 | 1")]
    [InlineData("-(order.total - 1) < 0.5", "-(order.total - 1) < 0.5 | -(order.total - 1) | order.total - 1 | order.total | 1 | 0.5")]
    [InlineData("Days.Between(order.deliveredAt, now) > 90", "Days.Between(order.deliveredAt, now) > 90 | Days.Between(order.deliveredAt, now) | order.deliveredAt | now | 90")]
    [InlineData("Known(order.items) and Known(loyal) and Known(order.total > 5)", "Known(order.items) and Known(loyal) and Known(order.total > 5) | Known(order.items) | order.items | Known(loyal) | loyal | loyal | Known(order.total > 5) | order.total > 5 | order.total > 5 | order.total | 5")]
    [InlineData("order.items.Where(finalSale).Where(price > 3).Sum(price) > 100", "order.items.Where(finalSale).Where(price > 3).Sum(price) > 100 | order.items.Where(finalSale).Where(price > 3).Sum(price) | order.items | finalSale | finalSale | price > 3 | price | 3 | price | 100")]
    [InlineData("(order.items.Where(finalSale)).Max(price) > 5", "(order.items.Where(finalSale)).Max(price) > 5 | (order.items.Where(finalSale)).Max(price) | order.items | finalSale | finalSale | price | 5")]
    [InlineData("\"vip\" in customer.tags", "\"vip\" in customer.tags | customer.tags | \"vip\"")]
    [InlineData("order.id.StartsWith(\"A-\") or order.id.Lower().EndsWith(\"x\") or order.id.Lower.Contains('y')", "order.id.StartsWith(\"A-\") or order.id.Lower().EndsWith(\"x\") or order.id.Lower.Contains('y') | order.id.StartsWith(\"A-\") | order.id | \"A-\" | order.id.Lower().EndsWith(\"x\") | order.id.Lower() | order.id | \"x\" | order.id.Lower.Contains('y') | order.id.Lower | order.id | 'y'")]
    [InlineData("order.id.Length() > 3 and order.id.Length / 2 > 4", "order.id.Length() > 3 and order.id.Length / 2 > 4 | order.id.Length() > 3 | order.id.Length() | order.id | 3 | order.id.Length / 2 > 4 | order.id.Length / 2 | order.id.Length | order.id | 2 | 4")]
    [InlineData("Math.Floor(order.total) == Math.Ceiling(Math.Round(order.total))", "Math.Floor(order.total) == Math.Ceiling(Math.Round(order.total)) | Math.Floor(order.total) | order.total | Math.Ceiling(Math.Round(order.total)) | Math.Round(order.total) | order.total")]
    [InlineData("order.items.Any(parts.Any(fragile and weight > price))", "order.items.Any(parts.Any(fragile and weight > price)) | order.items | parts.Any(fragile and weight > price) | parts | fragile and weight > price | fragile | fragile | weight > price | weight | price")]
    public void Every_node_knows_the_stretch_that_it_was_written_in(string text, string stretches) =>
        TreePrinter.Spans(Shop.Read(text).Tree!, text).Should().Be(stretches);

    [Fact]
    public void A_place_is_that_of_the_stretch_of_the_file_that_it_lies_in()
    {
        var when = new Policies.When.Text("loyal and\norder.totl > 5");
        var (sources, problems) = (new Diagnostics.SourceMap(), new Diagnostics.DiagnosticBag());
        sources.Add(when, new Diagnostics.SourceText(new("p", 3, 9))
        {
            Stretches = [(0, new("p", 3, 9)), (10, new("p", 4, 11))],
        });

        TreeBuilder.Build(Shop.With(when), sources, problems);

        problems.Sorted().Should().ContainSingle().Which.ToString().Should().Be(
            "p:4:11: error PF220: There is no fact `order.totl`. Did you mean `order.total`?");
    }
}
