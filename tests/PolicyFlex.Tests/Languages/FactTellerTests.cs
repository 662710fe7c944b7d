using System.Collections.Immutable;
using FluentAssertions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Languages;

public sealed class FactTellerTests
{
    private static readonly PolicySet Shop = new()
    {
        Name = "shop",
        Currency = "USD",
        Calendar = new Calendar(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), []),
        Languages = ["en", "de"],
        Revision = "sha256:",
    };

    private readonly FactTeller _english = new(Shop, Language.Of("en"));
    private readonly FactTeller _german = new(Shop, Language.Of("de"));
    private readonly FactTeller _french = new(Shop, Language.Of("fr"));

    [Theory]
    [InlineData("order.total", "order total")]
    [InlineData("customer.lifetimeValue", "customer lifetime value")]
    [InlineData("situation.daysSinceDelivery", "days since delivery")]
    public void A_fact_without_a_title_is_called_by_its_name_as_words(string name, string title) =>
        _english.Title(new FactDefinition { Name = name, Type = new FactType(FactKind.Number) }).Should().Be(title);

    [Fact]
    public void A_title_is_told_in_the_language_else_in_the_sets_first()
    {
        var total = Fact(FactKind.Money) with { Title = InBoth("what the order came to", "der Preis") };

        _english.Title(total).Should().Be("what the order came to");
        _german.Title(total).Should().Be("der Preis");
        _french.Title(total).Should().Be("what the order came to");
    }

    [Fact]
    public void Values_are_told_as_people_write_them()
    {
        _english.Value(Value.Of(9000m), Fact(FactKind.Money)).Should().Be("$9,000.00");
        _english.Value(Value.Of(101m), Fact(FactKind.Integer) with { Unit = Label.Of("days") }).Should().Be("101 days");
        _english.Value(Value.Of(true), Fact(FactKind.Boolean)).Should().Be("yes");
        _english.Value(Value.Of("late-delivery"), Fact(FactKind.Choice)).Should().Be("late delivery");
        _english.Value(Value.Of("late-delivery"), Fact(FactKind.Text)).Should().Be("late-delivery");
        _english.Value(Value.Of(new DateOnly(2026, 3, 1)), Fact(FactKind.Date)).Should().Be("March 1, 2026");
        _english.Value(Value.Of(new DateTimeOffset(2026, 3, 1, 18, 0, 0, TimeSpan.FromHours(-5))), Fact(FactKind.DateTime))
            .Should().Be("March 1, 2026 at 6:00\u202FPM");
        _english.Value(Value.Of([Value.Of("gift"), Value.Of("sale"), Value.Of("new")]), Fact(FactKind.List)).Should().Be("gift, sale and new");
        _english.Value(Value.Missing, Fact(FactKind.Money)).Should().Be("not known");
    }

    [Fact]
    public void Values_are_told_in_the_language()
    {
        var speed = new FactType(FactKind.Choice)
        {
            Choices = ["next-day", "slow"],
            Titles = ImmutableDictionary<string, Label>.Empty.Add("slow", InBoth("Within a week", "Innerhalb einer Woche")),
        };

        _german.Value(Value.Of(9000m), Fact(FactKind.Money)).Should().Be("9.000,00\u00A0$");
        _german.Value(Value.Of(1101m), Fact(FactKind.Integer) with { Unit = InBoth("days", "Tage") }).Should().Be("1.101 Tage");
        _german.Value(Value.Of(false), Fact(FactKind.Boolean)).Should().Be("nein");
        _german.Value(Value.Of("slow"), Fact(FactKind.Choice) with { Type = speed }).Should().Be("Innerhalb einer Woche");
        _german.Value(Value.Of("next-day"), Fact(FactKind.Choice) with { Type = speed }).Should().Be("next day");
        _german.Value(Value.Of(new DateTimeOffset(2026, 3, 1, 18, 0, 0, TimeSpan.FromHours(-5))), Fact(FactKind.DateTime))
            .Should().Be("1. März 2026 um 18:00");
        _german.Value(Value.Missing, Fact(FactKind.Money)).Should().Be("nicht bekannt");
    }

    private static Label InBoth(string english, string german) => new([new LabelInLanguage("en", english), new LabelInLanguage("de", german)]);

    private static FactDefinition Fact(FactKind kind) => new() { Name = "order.it", Type = new FactType(kind) };
}
