using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>What the page of the language says by example is read as the model.</summary>
public sealed class LanguagePageTests
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly SourceMap _sources;
    private readonly PolicySet _set;
    private readonly Policy _policy;

    public LanguagePageTests()
    {
        (var set, _sources) = SetReader.Read(LanguagePage.Files(), _diagnostics);
        _set = set!;
        _policy = _set.Policies.Single();
    }

    [Fact]
    public void The_page_is_read_without_a_single_problem() => _diagnostics.Sorted().Should().BeEmpty();

    [Fact]
    public void The_tests_of_the_page_are_read_as_nodes()
    {
        var root = YamlReader.Read(LanguagePage.File("late-delivery.tests.yaml", LanguagePage.TestsText), _diagnostics);

        _diagnostics.Sorted().Should().BeEmpty();
        var tests = (YamlList)((YamlMap)root!).Find("tests")!.Value;
        tests.Items.Should().HaveCount(5);
        var last = (YamlMap)tests.Items[4];
        var fault = (YamlMap)((YamlMap)last.Find("given")!.Value).Find("situation")!.Value;
        ((YamlText)fault.Find("fault")!.Value).IsNull.Should().BeTrue();
        ((YamlText)last.Find("name")!.Value).Text.Should().Be("a missing fault is asked for, not guessed");
    }

    [Fact]
    public void Facts_stand_in_the_order_declared()
    {
        _set.Facts.Select(fact => fact.Name).Should().Equal(
            "customer.id", "customer.tier", "customer.lifetimeValue", "customer.since",
            "order.id", "order.total", "order.promisedAt", "order.deliveredAt", "order.items",
            "situation.kind", "situation.fault", "situation.contacts", "situation.hasReceipt", "situation.daysSinceDelivery");
    }

    [Fact]
    public void Every_spelling_of_a_fact_has_its_type()
    {
        var tier = Fact("customer.tier").Type;
        (tier.Kind, tier.Ordered).Should().Be((FactKind.Choice, true));
        tier.Choices.Should().Equal("guest", "silver", "gold");
        Fact("situation.kind").Type.Ordered.Should().BeFalse();
        Fact("order.items").Type.ElementName.Should().Be("item");
        Fact("order.promisedAt").Type.Kind.Should().Be(FactKind.DateTime);
        var contacts = Fact("situation.contacts");
        (contacts.Type.Kind, contacts.Min, contacts.Default!.Text).Should().Be((FactKind.Integer, 1m, "1"));
        contacts.About!.In("en", "en").Should().Be("How often the customer had to get in touch about this");
        Fact("situation.hasReceipt").Verify!.LookAt!.In("en", "en").Should().Be("the number on the receipt");
        Fact("situation.daysSinceDelivery").Is!.Text.Should().Be("Days.Between(order.deliveredAt, now)");
        _set.Lists.Single().Members.Select(member => member.Name).Should().Equal("sku", "price", "finalSale");
    }

    [Fact]
    public void The_table_has_bands_and_cells()
    {
        var table = _set.Tables.Single();

        table.By.Should().Equal("situation.daysSinceDelivery");
        table.Rows.Select(row => (row.Band.Kind, row.Band.Text)).Should().Equal((BandKind.UpTo, "2"), (BandKind.UpTo, "7"));
        table.Rows[1].Cell!.Quantity.Should().Be(new Quantity.Value(new Formula("10")));
        table.Otherwise!.Quantity.Should().Be(new Quantity.Range(25, 40));
    }

    [Fact]
    public void The_rest_of_the_set_is_there()
    {
        (_set.Name, _set.Currency, _set.Calendar.Zone.Id).Should().Be(("shop", "USD", "America/New_York"));
        _set.Conditions.Single().When.Should().Be(
            new When.Text("customer.lifetimeValue >= 5000 or Years.Between(customer.since, now) >= 5"));
        _set.Actions.Select(action => action.Kind).Should().Equal(ActionKind.MakeRight, ActionKind.MakeRight, ActionKind.HandOver);
        _set.Actions[0].Costs!.Text.Should().Be("order.total");
        _set.Actions[1].With.Single().Name.Should().Be("keepBoth");
        _set.Duties.Single().To.Should().Equal("carrier-desk", "web-team");
        _set.Authority.Levels.Select(level => level.UpTo.Single()).Should().Equal(
            new Ceiling("money", Amount("50")), new Ceiling("money", Amount("250")), new Ceiling("money", Amount("2000")));
        _set.Ladder!.Notch.Should().Be(1);
        _set.Ladder.Rungs.Select(rung => rung.Name).Should().Equal("apology", "gesture", "real-money");
        _set.Limits.Single().Should().BeEquivalentTo(new Limit
        {
            Sentence = "6 times per customer within 6 months",
            Times = 6,
            Per = ["customer"],
            Within = new Duration(6, DurationUnit.Month),
        });
        _set.Fallback!.Goodwill.Single().Needs.Should().Equal("reason", "note");
        _set.Reasons.Should().HaveCount(4);
        (_set.Review!.Expected, _set.Review.Concerning, _set.Review.FalseAlarmsPerYear).Should().Be((0.05m, 0.10m, 6m));
        _set.Similar!.Within.Should().Be(new Duration(7, DurationUnit.Day));
    }

    [Fact]
    public void The_policy_says_when_and_for_whom_it_is()
    {
        _policy.Effective.Should().Be(new Effective("2026-01-01", null, "order.promisedAt"));
        _policy.AppliesWhen.Should().BeOfType<When.Match>().Which.Values.Should().Equal("late-delivery");
        _policy.FollowUp!.After.Should().Be(new Duration(7, DurationUnit.Day));
        _policy.File.Should().Be("late-delivery.policy.yaml");
    }

    [Fact]
    public void Rules_have_targets_conditions_denials_and_exceptions()
    {
        var (again, window, big) = (_policy.Rules[0], _policy.Rules[1], _policy.Rules[2]);

        again.Targets.Single().With.Single().Should().Be(new ParameterValue("keepBoth", new Formula("true")));
        var all = again.When.Should().BeOfType<When.All>().Subject;
        all.Parts[0].Should().Be(new When.Text("order.total <= 500"));
        all.Parts[1].Should().BeOfType<When.Any>().Which.Parts.Should().Equal(
            new When.Text("loyal"), new When.Text("situation.contacts >= 2"));
        again.Also.Should().Equal(new Duty("notify", "carrier-desk"));
        window.Otherwise!.Overriding.Should().Be(new Overriding(OverridingKind.ByLevel, "lead"));
        var (credit, friend) = (window.Otherwise.Wording.Instead[0], window.Otherwise.Wording.Instead[1]);
        credit.Should().Be(new Alternative("courtesy-credit"));
        friend.Sentence!.ByLanguage.Single().Variants.Single().Parts.Should().Equal(
            new TemplatePart("You can give it to a friend with a new warranty.", IsPlace: false));
        window.Exceptions.Single().Targets.Should().ContainSingle(target => target.Name == "refund");
        big.Approval.Should().Be(new Approval("lead"));
    }

    [Fact]
    public void The_option_has_step_ups_and_every_sort_of_limit()
    {
        var option = _policy.Goodwill.Single();

        (option.Gives, option.Rung, option.Amount, option.AtMost).Should()
            .Be(("store-credit", "gesture", Amount("10% of order.total"), Amount("25")));
        option.StepUps.Select(step => (step.Amount, step.AtMost)).Should().Equal(
            (null, Amount("50")), (Amount("20% of order.total"), Amount("150")));
        option.Limits.Select(limit => (limit.Sentence, limit.Amount?.Text, limit.Times, limit.Beyond)).Should().Equal(
            ("200 per customer within 365 days", "200", null, null),
            ("3 times per customer within 90 days", null, 3, null),
            ("once per customer within 14 days", null, 1, null),
            ("75% of order.total per order.id", "75% of order.total", null, null),
            ("500 per agent each day", "500", null, null),
            ("25000 each month, beyond manager", "25000", null, "manager"));
        option.Limits[4].Each.Should().Be(Period.Day);
        option.Limits[5].Per.Should().BeEmpty();
        option.Wording.Say!.ByLanguage.Single().Variants.Single().Parts.Should().Equal(
            new TemplatePart("I have put ", false), new TemplatePart("amount", true), new TemplatePart(" on your account for the trouble.", false));
    }

    [Fact]
    public void Everything_has_its_place()
    {
        var window = _policy.Rules[1];

        _sources.Locate(_set, "currency").ToString().Should().Be("policyset.yaml:3:11");
        _sources.Locate(Fact("situation.contacts"), "min").ToString().Should().Be("policyset.yaml:23:12");
        _sources.Locate(window).ToString().Should().Be("late-delivery.policy.yaml:24:5");
        _sources.Find(window.Otherwise!, "say")!.At(0).ToString().Should().Be("late-delivery.policy.yaml:32:9");
        _sources.Locate(window.Exceptions[0].When!).ToString().Should().Be("late-delivery.policy.yaml:38:11");
        _sources.Locate(_policy.Goodwill[0].Limits[3].Amount!).ToString().Should().Be("late-delivery.policy.yaml:60:9");
        var place = _policy.Goodwill[0].Wording.Say!.ByLanguage[0].Variants[0].Parts[1];
        _sources.Locate(place).ToString().Should().Be("late-delivery.policy.yaml:63:22");
    }

    private static Quantity.Value Amount(string text) => new Quantity.Value(new Formula(text));

    private FactDefinition Fact(string name) => _set.Facts.Single(fact => fact.Name == name);
}
