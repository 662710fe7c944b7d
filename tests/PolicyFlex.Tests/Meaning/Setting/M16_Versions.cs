using System.Text;
using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M16_Versions
{
    private const string Old = """
        policy: returns
        because: It has always been so.
        effective:
          from: 2025-01-01
          until: 2026-01-01
          chosen-by: order.boughtAt
        rules:
          - rule: window
            deny: refund
            say: Not yet.
        goodwill:
          - option: credit
            gives: store-credit
            amount: 10
            limits: [30 per customer]
        """;

    private const string New = """
        policy: returns
        because: It is better so.
        effective:
          from: 2026-01-01
          chosen-by: order.boughtAt
        rules:
          - rule: window
            allow: refund
        goodwill:
          - option: credit
            gives: voucher
            amount: 20
            limits: [30 per customer]
        """;

    private static readonly Scenario Both = Scenario.Policy(Old).AndPolicy(New);

    [Theory]
    [InlineData("2025-12-31T23:59:59-05:00", "denied (overridable by lead) by returns/window")]
    [InlineData("2026-01-01T00:00:00-05:00", "allowed by returns/window")]
    [InlineData("2024-12-31T23:59:59-05:00", "not-covered")]
    public void The_date_that_chooses_picks_the_version_in_force(string boughtAt, string answer) =>
        Both.Given($$"""{ "order": { "boughtAt": "{{boughtAt}}" } }""").Wanting("refund").Answer("refund").Should().Be(answer);

    [Fact]
    public void A_policy_in_force_is_named_once()
    {
        Both.Given("""{ "order": { "boughtAt": "2025-06-01" } }""").Decide().Policies.Should().Equal("returns");
        Both.Given("""{ "order": { "boughtAt": "2024-06-01" } }""").Decide().Policies.Should().BeEmpty();
    }

    [Fact]
    public void Where_the_date_is_missing_each_of_several_versions_may_be_in_force()
    {
        var decision = Both.Decide();

        decision.Answer("refund").Should().Be("needs-facts");
        decision.Asked().Should().Equal("order.boughtAt");
    }

    [Fact]
    public void An_option_of_several_versions_is_shown_once_as_the_last_has_it() =>
        Both.Decide().GoodwillOf("credit").Gives.Should().Be("voucher");

    [Theory]
    [InlineData("2026-01-01T00:00:00-05:00", "allowed by returns/window")]
    [InlineData("2025-12-31T23:59:59-05:00", "not-covered")]
    public void Of_a_single_version_a_missing_date_means_now(string now, string answer) =>
        Scenario.Policy(New).At(now).Wanting("refund").Answer("refund").Should().Be(answer);

    [Theory]
    [InlineData("2025-06-01", "allowed: 5, up to 5 (30 per customer)")]
    [InlineData("2026-02-01", "allowed: 5, up to 5 (30 per customer)")]
    public void Limits_follow_the_option_over_versions(string boughtAt, string answer) =>
        Both.Given($$"""{ "order": { "boughtAt": "{{boughtAt}}" } }""").After("credit", 25).Goodwill("credit").Should().Be(answer);

    [Fact]
    public void Versions_that_are_in_force_at_the_same_time_do_not_load() =>
        Scenario.Policy(Old).AndPolicy(New.Replace("2026-01-01", "2025-12-31")).Load().Succeeded.Should().BeFalse();

    [Fact]
    public void The_revision_is_that_of_names_and_texts_whatever_the_line_ends_and_the_order()
    {
        var set = SetText.Shop.ToString();
        var revision = Revision(("policyset.yaml", set), ("a.policy.yaml", Old), ("b.policy.yaml", New));

        revision.Should().MatchRegex("^sha256:[0-9a-f]{64}$");
        Revision(("b.policy.yaml", New), ("policyset.yaml", set), ("a.policy.yaml", Old)).Should().Be(revision);
        Revision(("policyset.yaml", set), ("a.policy.yaml", Old.Replace("\n", "\r\n")), ("b.policy.yaml", "\uFEFF" + New)).Should().Be(revision);
        Revision(("policyset.yaml", set), ("a.policy.yaml", Old), ("c.policy.yaml", New)).Should().NotBe(revision);
        Revision(("policyset.yaml", set), ("a.policy.yaml", Old + "\n# seen"), ("b.policy.yaml", New)).Should().NotBe(revision);
    }

    [Fact]
    public void A_decision_names_the_revision() => Both.Decide().Revision.Should().Be(Both.Engine().Revision);

    private static string Revision(params (string Name, string Text)[] files) =>
        PolicyEngine.Load(
            [.. files.Select(file => new PolicyFile(file.Name, file.Name, Encoding.UTF8.GetBytes(file.Text)))], new DiagnosticBag())
            .Engine!.Revision;
}
