using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>The spellings that the page of the language mentions and its example does not show.</summary>
public sealed class SpellingsTests
{
    [Fact]
    public void A_set_may_say_languages_holidays_and_kinds_of_its_own()
    {
        var set = Set("languages: [de, en]\nholidays: [2026-12-25]\ngives: tickets\n");

        set.Languages.Should().Equal("de", "en");
        set.Calendar.IsWorkingDay(new DateOnly(2026, 12, 25)).Should().BeFalse();
        set.Gives.Should().Equal("tickets");
    }

    [Fact]
    public void A_fact_may_say_all_that_there_is_to_say()
    {
        var facts = Set("""
            facts:
              order:
                tier: { choices: [a, b], ordered: true, ask: never, changeable: customer, personal: true }
                total: { type: money, min: 0, max: 1.50, unit: $, title: Total, required: true, default: 1.50 }
                at: { type: date-time, default: now, ask: { en: When?, de: Wann? } }
                tags: list of text
                seen: { type: boolean, verify: { look-at: the photo, when: order.total < 20 } }
            """).Facts;

        facts[0].Type.Choices.Should().Equal("a", "b");
        (facts[0].Type.Ordered, facts[0].NeverAsked, facts[0].Changeable, facts[0].Personal).Should().Be((true, true, Changeable.Customer, true));
        (facts[1].Min, facts[1].Max, facts[1].Unit!.In("en", "en"), facts[1].Required, facts[1].Default!.Text).Should().Be((0m, 1.50m, "$", true, "1.50"));
        facts[2].Default!.IsNow.Should().BeTrue();
        facts[2].Question!.ByLanguage.Select(words => words.Language).Should().Equal("en", "de");
        facts[3].Type.Element!.Kind.Should().Be(FactKind.Text);
        facts[4].Verify!.When.Should().Be(new When.Text("order.total < 20"));
        facts[4].Verify!.LookAt!.In("en", "en").Should().Be("the photo");
    }

    [Fact]
    public void A_choice_may_have_a_title_and_a_title_may_stand_by_language()
    {
        var facts = Set("""
            languages: [en, de]
            facts:
              order:
                speed:
                  choices:
                    next-day: Next day
                    slow:
                      en: Within a week
                      de: Innerhalb einer Woche
                tier:
                  title: { en: Member since, de: Mitglied seit }
                  about: Which card they have
                  ordered: { guest: Guest, gold: { de: Goldkarte } }
            """).Facts;

        var (speed, tier) = (facts[0].Type, facts[1]);
        speed.Choices.Should().Equal("next-day", "slow");
        (speed.Ordered, tier.Type.Ordered).Should().Be((false, true));
        Spoken(speed.Titles["next-day"]).Should().Equal("Next day", "Next day");
        Spoken(speed.Titles["slow"]).Should().Equal("Within a week", "Innerhalb einer Woche");
        Spoken(tier.Title!).Should().Equal("Member since", "Mitglied seit");
        Spoken(tier.About!).Should().Equal("Which card they have", "Which card they have");
        Spoken(tier.Type.Titles["gold"]).Should().Equal("Goldkarte", "Goldkarte");

        static string[] Spoken(Label label) => [label.In("en", "en"), label.In("de", "en")];
    }

    [Fact]
    public void A_sentence_of_instead_may_stand_by_language_and_have_places()
    {
        var denial = Policy("""
            rules:
              - rule: no
                deny: refund
                instead:
                  - exchange
                  - Keep it.
                  - en: Keep it for {order.total}.
                    de: Behalten Sie es.
            """).Rules.Single().Wording;

        denial.Instead[0].Should().Be(new Alternative("exchange"));
        denial.Instead[1].Sentence!.ByLanguage.Single().Language.Should().Be("en");
        denial.Instead[2].Name.Should().BeNull();
        denial.Instead[2].Sentence!.ByLanguage.Select(words => words.Language).Should().Equal("en", "de");
        denial.Instead[2].Sentence!.ByLanguage[0].Variants.Single().Parts[1].Should().Be(new TemplatePart("order.total", IsPlace: true));
    }

    [Fact]
    public void A_table_may_nest_and_hold_texts()
    {
        var table = Set("""
            tables:
              ship:
                by: [customer.tier, order.total]
                rows:
                  gold and above: { below 10: express, more: unlimited }
                  silver and below: { "5": 1.5 to 2, more: "10" }
            """).Tables.Single();

        table.Rows.Select(row => row.Band).Should().Equal(new TableBand(BandKind.AndAbove, "gold"), new TableBand(BandKind.AndBelow, "silver"));
        table.Rows[0].Rows.Select(row => row.Band).Should().Equal(new TableBand(BandKind.Below, "10"), new TableBand(BandKind.More, ""));
        table.Rows[0].Rows.Select(row => row.Cell).Should().Equal(
            new TableCell { Text = "express" }, new TableCell { Quantity = new Quantity.Unlimited() });
        table.Rows[1].Rows.Select(row => row.Cell).Should().Equal(
            new TableCell { Quantity = new Quantity.Range(1.5m, 2) }, new TableCell { Text = "10" });
    }

    [Fact]
    public void Authority_may_be_cumulative_over_something_and_step_up()
    {
        var authority = Set("""
            authority:
              per: [case, customer]
              levels:
                - level: lead
                  up-to: { money: unlimited, points: 50000 }
                  step-up: { when: loyal, up-to: 20% of order.total }
            """).Authority;

        authority.Per.Should().Equal("case", "customer");
        authority.Levels[0].UpTo.Should().Equal(
            new Ceiling("money", new Quantity.Unlimited()), new Ceiling("points", new Quantity.Value(new Formula("50000"))));
        authority.Levels[0].StepUps.Single().UpTo.Should().Equal(
            new Ceiling("money", new Quantity.Value(new Formula("20% of order.total"))));
    }

    [Theory]
    [InlineData("{ at-most: 200, per: customer, within: 1 day }", "200 per customer within 1 day")]
    [InlineData("{ at-most: once, per: [customer, order.id], each: month, beyond: lead }", "once per customer and order.id each month, beyond lead")]
    [InlineData("{ at-most: 3 times, over: a, gives: [points] }", "3 times")]
    [InlineData("Math.Min(75% of order.total, 50) per  customer and order.id within 2 weeks, beyond lead", "Math.Min(75% of order.total, 50) per customer and order.id within 2 weeks, beyond lead")]
    [InlineData("fee[\"a per b\"] each year", "fee[\"a per b\"] each year")]
    public void A_limit_has_one_sentence_however_it_was_written(string limit, string sentence) =>
        Policy($"limits:\n  - {limit}\n").Limits.Single().Sentence.Should().Be(sentence);

    [Fact]
    public void Words_may_vary_by_language_and_by_what_is_known()
    {
        var words = Policy("""
            because:
              en:
                - You paid {order.total}, {{not}} less.
                - You paid.
              de: 'Bezahlt: ja'
            """).Because!;

        words.ByLanguage[0].Variants.Should().HaveCount(2);
        words.ByLanguage[0].Variants[0].Parts.Should().Equal(
            new TemplatePart("You paid ", false), new TemplatePart("order.total", true), new TemplatePart(", {not} less.", false));
        words.ByLanguage[1].Variants.Single().Parts.Should().Equal(new TemplatePart("Bezahlt: ja", false));
    }

    [Fact]
    public void A_condition_may_be_a_map_of_facts_beside_groups()
    {
        var when = Policy("""
            applies-when:
              situation.kind: [damaged, billing]
              loyal: true
              none:
                - order.total > 5
                - all: [a, b]
            """).AppliesWhen.Should().BeOfType<When.All>().Subject;

        when.Parts[0].Should().BeOfType<When.Match>().Which.Values.Should().Equal("damaged", "billing");
        when.Parts[1].Should().BeOfType<When.Match>().Which.Values.Should().Equal("true");
        when.Parts[2].Should().BeOfType<When.None>().Which.Parts[1].Should().BeOfType<When.All>().Which.Parts.Should().HaveCount(2);
    }

    [Fact]
    public void A_policy_may_say_all_that_there_is_to_say()
    {
        var policy = Policy("""
            mode: shadow
            formerly: late
            choose: one
            notch: 2
            origin: { text: A storm., share: true }
            effective: { from: 2026-01-01, until: 2026-02-01T12:00 }
            review: { expected: 0.05, concerning: 12.5% }
            rules:
              - rule: a
                deny: [refund, { option: credit }]
                overridable-by: final
                also: { notify: [desk, web] }
              - rule: b
                guarantee: goodwill
                approval: { level: lead, by: 2 }
              - rule: c
                deny: refund
                advisory: true
            goodwill:
              - option: miles
                gives: points
                unit: miles
                worth: 0.01
                amount: 100 to 500
                owed: true
                by: refund
            """);

        (policy.Shadow, policy.ChooseOne, policy.Notch, policy.Origin!.Share).Should().Be((true, true, 2, true));
        policy.Origin.Text.In("en", "en").Should().Be("A storm.");
        policy.Formerly.Should().Equal("late");
        policy.Review!.Concerning.Should().Be(0.125m);
        policy.Rules[0].Targets.Select(target => target.Name).Should().Equal("refund", "credit");
        policy.Rules.Select(rule => rule.Overriding.Kind).Should().Equal(
            OverridingKind.Final, OverridingKind.Unsaid, OverridingKind.Advisory);
        policy.Rules[0].Also.Should().Equal(new Duty("notify", "desk"), new Duty("notify", "web"));
        policy.Rules[1].Approval.Should().Be(new Approval("lead", 2));
        policy.Goodwill[0].Amount.Should().Be(new Quantity.Range(100, 500));
        (policy.Goodwill[0].Unit!.In("en", "en"), policy.Goodwill[0].Worth!.Text, policy.Goodwill[0].Owed).Should().Be(("miles", "0.01", true));
    }

    private static PolicySet Set(string text)
    {
        var diagnostics = new DiagnosticBag();
        var (set, _) = SetReader.Read([LanguagePage.File("policyset.yaml", $"policy-set: s\ncurrency: USD\n{text}")], diagnostics);
        diagnostics.Sorted().Should().BeEmpty();
        return set!;
    }

    private static Policy Policy(string text)
    {
        var diagnostics = new DiagnosticBag();
        var (set, _) = SetReader.Read(
            [LanguagePage.File("policyset.yaml", LanguagePage.SetText), LanguagePage.File("p.policy.yaml", $"policy: p\n{text}")], diagnostics);
        diagnostics.Sorted().Should().BeEmpty();
        return set!.Policies.Single();
    }
}
