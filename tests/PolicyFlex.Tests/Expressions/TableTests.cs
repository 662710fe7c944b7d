using FluentAssertions;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Expressions;

public class TableTests
{
    [Theory]
    [InlineData("order.total", "up to 2 | up to 7 | more", "..2] (2..7] (7..")]
    [InlineData("order.total", "below 2 | up to 2 | below 3.5 | more", "..2) [2..2] (2..3.5) [3.5..")]
    [InlineData("order.placedOn", "below 2026-01-01 | more", "..739616) [739616..")]
    [InlineData("order.class", "0 | 1 | 2 | more", "[0..0] [1..1] [2..2] (2..")]
    [InlineData("customer.tier", "gold and above | silver | guest", "gold silver guest")]
    [InlineData("customer.tier", "gold | silver and below", "gold guest+silver")]
    [InlineData("customer.tier", "gold | silver and above | guest", "gold silver guest")]
    [InlineData("situation.angry", "true | false", "true false")]
    public void Rows_become_bounds(string by, string rows, string bounds)
    {
        var table = Table(by, rows, otherwise: by == "order.class");

        var (trees, problems) = Shop.Build(Shop.Set with { Tables = [table] });

        problems.Should().BeEmpty();
        string.Join(" ", trees.Tables[table].Rows.Select(Print)).Should().Be(bounds);
    }

    [Theory]
    [InlineData("order.total", "up to 7 | up to 2 | more", "PF283: The row `up to 2` fits nothing that the rows before it leave. Rows have to go from low to high, each value once.")]
    [InlineData("order.total", "up to 7 | below 7 | more", "PF283: The row `below 7` fits nothing that the rows before it leave. Rows have to go from low to high, each value once.")]
    [InlineData("order.total", "more | more", "PF283: The row `more` fits nothing that the rows before it leave. Rows have to go from low to high, each value once.")]
    [InlineData("order.total", "up to 7", "PF284: The rows for `order.total` leave out what is above `7`. Add a row, or `otherwise`.")]
    [InlineData("order.total", "5 | more", "PF284: The rows for `order.total` leave out what is below `5`. Add a row, or `otherwise`.")]
    [InlineData("order.class", "up to 2 | 4 | more", "PF284: The rows for `order.class` leave out what lies between `2` and `4`. Add a row, or `otherwise`.")]
    [InlineData("order.total", "up to much | more", "PF276: `much` is not a value of `order.total`, which is a number.")]
    [InlineData("order.total", "gold and above", "PF282: `gold and above` is not a row for `order.total`, which is a number.")]
    [InlineData("order.placedOn", "up to soon | more", "PF252: `soon` is not a date. Dates are written as `2026-12-31`.")]
    [InlineData("customer.tier", "gold and above | silver", "PF284: The rows for `customer.tier` leave out `guest`. Add a row, or `otherwise`.")]
    [InlineData("customer.tier", "silver and above | gold | guest", "PF283: The row `gold` fits nothing that the rows before it leave. Rows have to go from low to high, each value once.")]
    [InlineData("customer.tier", "glod | silver and below", "PF248: `glod` is not one of the choices of `customer.tier`. They are `guest`, `silver`, `gold`. Did you mean `gold`?")]
    [InlineData("situation.kind", "billing and above", "PF282: `billing and above` is not a row for `situation.kind`, which is a choice.")]
    [InlineData("order.id", "A | B", "PF284: The rows for `order.id` leave out all other texts. Add a row, or `otherwise`.")]
    [InlineData("order.ttal", "more", "PF280: There is no fact `order.ttal` that the table could be by. Did you mean `order.total`?")]
    [InlineData("order.items", "more", "PF281: A table cannot be by `order.items`, which is a list.")]
    public void Rows_that_do_not_fit_are_told(string by, string rows, string problem)
    {
        var table = Table(by, rows, otherwise: false);

        var (trees, problems) = Shop.Build(Shop.Set with { Tables = [table] });

        trees.Tables.Should().BeEmpty();
        problems.Should().ContainSingle().Which.ToString().Should().Be("error " + problem);
    }

    [Fact]
    public void A_whole_number_may_follow_a_band_without_a_gap() =>
        Problems(Table("order.class", "up to 2 | 3 | more", otherwise: false)).Should().BeEmpty();

    [Fact]
    public void Rows_nest_one_level_a_fact()
    {
        var shallow = new TableRow { Band = new TableBand(BandKind.Exactly, "true"), Cell = Shop.Number("1") };
        var deep = new TableRow
        {
            Band = new TableBand(BandKind.Exactly, "false"),
            Rows = [new TableRow { Band = new TableBand(BandKind.More, ""), Rows = [Shop.Row(BandKind.More, "", Shop.Number("1"))] }],
        };

        Problems(new TableDefinition { Name = "t", By = ["situation.angry", "order.total"], Rows = [shallow, deep] }).Should().BeEquivalentTo(
            "error PF288: The row `true` has a value where rows for `order.total` are needed.",
            "error PF289: The row `more` has rows, but the table is by no further fact.");
    }

    [Fact]
    public void Each_level_must_be_total()
    {
        var inner = new TableRow { Band = new TableBand(BandKind.Exactly, "true"), Rows = [Shop.Row(BandKind.UpTo, "5", Shop.Number("1"))] };
        var other = new TableRow { Band = new TableBand(BandKind.Exactly, "false"), Rows = [Shop.Row(BandKind.More, "", Shop.Number("1"))] };

        Problems(new TableDefinition { Name = "t", By = ["situation.angry", "order.total"], Rows = [inner, other] }).Should().Equal(
            "error PF284: The rows for `order.total` leave out what is above `5`. Add a row, or `otherwise`.");
    }

    [Fact]
    public void Cells_are_of_one_sort()
    {
        var rows = new[] { Shop.Row(BandKind.Exactly, "true", Shop.Number("1")), Shop.Row(BandKind.Exactly, "false", Shop.Text("much")) };

        Problems(new TableDefinition { Name = "t", By = ["situation.angry"], Rows = [.. rows] }).Should().Equal(
            "error PF285: The table `t` has numbers and texts. All its values have to be of one sort.");
    }

    [Fact]
    public void Cells_are_plain()
    {
        var range = new TableCell { Quantity = new Quantity.Range(40, 25) };
        var rows = new[] { Shop.Row(BandKind.Exactly, "true", Shop.Number("order.total")), Shop.Row(BandKind.Exactly, "false", range) };

        Problems(new TableDefinition { Name = "t", By = ["situation.angry"], Rows = [.. rows] }).Should().BeEquivalentTo(
            "error PF286: `order.total` is not a value for a table. Write a plain number, a range `10 to 20`, `unlimited` or a text.",
            "error PF287: The range `40 to 25` goes from the larger to the smaller.");
    }

    private static IEnumerable<string> Problems(TableDefinition table) =>
        Shop.Build(Shop.Set with { Tables = [table] }).Problems.Select(problem => problem.ToString());

    private static TableDefinition Table(string by, string rows, bool otherwise) => new()
    {
        Name = "t",
        By = [by],
        Rows = [.. rows.Split(" | ").Select(Row)],
        Otherwise = otherwise ? Shop.Number("0") : null,
    };

    private static TableRow Row(string text) => text.Split(' ') switch
    {
        ["up", "to", var bound] => Shop.Row(BandKind.UpTo, bound, Shop.Number("1")),
        ["below", var bound] => Shop.Row(BandKind.Below, bound, Shop.Number("1")),
        ["more"] => Shop.Row(BandKind.More, "", Shop.Number("1")),
        [var word, "and", "above"] => Shop.Row(BandKind.AndAbove, word, Shop.Number("1")),
        [var word, "and", "below"] => Shop.Row(BandKind.AndBelow, word, Shop.Number("1")),
        _ => Shop.Row(BandKind.Exactly, text, Shop.Number("1")),
    };

    private static string Print(BoundRow row) => row.Words.IsEmpty
        ? $"{(row.Above is { } above ? $"{(row.AboveIncluded ? "[" : "(")}{above}" : "")}..{(row.UpTo is { } upTo ? $"{upTo}{(row.UpToIncluded ? "]" : ")")}" : "")}"
        : string.Join("+", row.Words);
}
