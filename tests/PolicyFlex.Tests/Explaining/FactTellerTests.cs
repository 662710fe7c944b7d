using FluentAssertions;
using PolicyFlex.Explaining;
using PolicyFlex.Languages;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Explaining;

public sealed class FactTellerTests
{
    private static readonly PolicySet Shop = new()
    {
        Name = "shop",
        Currency = "USD",
        Calendar = new Calendar(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), []),
        Revision = "sha256:",
    };

    private readonly FactTeller _teller = new(Shop, Language.Of("en"));

    [Theory]
    [InlineData("order.total", "order total")]
    [InlineData("customer.lifetimeValue", "customer lifetime value")]
    [InlineData("situation.daysSinceDelivery", "days since delivery")]
    public void A_fact_without_a_title_is_called_by_its_name_as_words(string name, string title) =>
        FactTeller.Title(new FactDefinition { Name = name, Type = new FactType(FactKind.Number) }).Should().Be(title);

    [Fact]
    public void A_title_is_taken_as_it_is() =>
        FactTeller.Title(new FactDefinition { Name = "order.total", Type = new FactType(FactKind.Money), Title = "what the order came to" })
            .Should().Be("what the order came to");

    [Fact]
    public void Values_are_told_as_people_write_them()
    {
        _teller.Value(Value.Of(9000m), Fact(FactKind.Money)).Should().Be("9,000.00 USD");
        _teller.Value(Value.Of(101m), Fact(FactKind.Integer) with { Unit = "days" }).Should().Be("101 days");
        _teller.Value(Value.Of(true), Fact(FactKind.Boolean)).Should().Be("yes");
        _teller.Value(Value.Of("late-delivery"), Fact(FactKind.Choice)).Should().Be("late delivery");
        _teller.Value(Value.Of("late-delivery"), Fact(FactKind.Text)).Should().Be("late-delivery");
        _teller.Value(Value.Of(new DateOnly(2026, 3, 1)), Fact(FactKind.Date)).Should().Be("1 March 2026");
        _teller.Value(Value.Of(new DateTimeOffset(2026, 3, 1, 18, 0, 0, TimeSpan.FromHours(-5))), Fact(FactKind.DateTime)).Should().Be("1 March 2026, 18:00");
        _teller.Value(Value.Missing, Fact(FactKind.Money)).Should().Be("not known");
    }

    private static FactDefinition Fact(FactKind kind) => new() { Name = "order.it", Type = new FactType(kind) };
}
