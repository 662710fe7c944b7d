using FluentAssertions;
using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Reference;
using Xunit;

namespace PolicyFlex.Tests.Checking.Lint;

/// <summary>What a set gives to the checks.</summary>
public sealed class SwitchTests
{
    private const string Switched =
        """
        # policyset.yaml
        checks:
          PF342: error     # no denial without a way on
          PF708: off       # the test files want what nobody can have
        """;

    private const string NoWayOn =
        """

        # returns.policy.yaml
        rules:
          - rule: r
            deny: refund
            say: I cannot refund this one.
        """;

    [Fact]
    public void An_error_of_loading_keeps_the_set_from_loading()
    {
        var loaded = Linted.Load(Switched + NoWayOn);

        loaded.Engine.Should().BeNull();
        loaded.Diagnostics.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Code = "PF342",
            Severity = Severity.Error,
            Message = "The denial of rule `r` offers nothing `instead`.",
        });
    }

    [Fact]
    public void What_is_off_is_not_told_and_the_rest_is() =>
        Linted.Check(Switched).Diagnostics.Select(one => one.Code).Distinct().Should().Equal("PF705", "PF706", "PF707", "PF709");

    [Fact]
    public void An_error_of_the_further_look_lets_the_set_load()
    {
        const string Strict = "# policyset.yaml\nchecks:\n  PF705: error\n";

        Linted.Load(Strict).Diagnostics.Should().BeEmpty();
        var looked = Linted.Check(Strict);
        looked.Engine.Should().NotBeNull();
        looked.Diagnostics.Where(one => one.Code == "PF705").Should().OnlyContain(one => one.Severity == Severity.Error).And.NotBeEmpty();
    }

    [Fact]
    public void Checks_of_tests_can_be_switched_too()
    {
        const string WithoutNow = "# returns.tests.yaml\nnow: 2026-03-01T10:00:00-05:00\ntests:\n  - name: t\n    history:\n      - goodwill: credit\n        days-ago: 3\n    expect:\n      allow: [refund]\n    given:\n      order: { total: 1 }\n";
        const string Limited = "# returns.policy.yaml\ngoodwill:\n  - option: credit\n    gives: store-credit\n    amount: 10\n    limits: [50 per customer each month]\n";

        Linted.In(WithoutNow + Limited, folder => PolicyTests.Run(folder)).Diagnostics.Should().ContainSingle(one => one.Code == "PF525");
        Linted.In("# policyset.yaml\nchecks:\n  PF525: off\n" + WithoutNow + Limited, folder => PolicyTests.Run(folder)).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Whatever_is_no_error_of_a_set_or_its_tests_can_be_switched() => Doubts.Codes.Should().BeEquivalentTo(
        DiagnosticPages.Entries
            .Where(entry => entry.Told.Any(told => told.StartsWith($"warning {entry.Code}", StringComparison.Ordinal) || told.StartsWith($"info {entry.Code}", StringComparison.Ordinal)))
            .Where(entry => !entry.Page.Contains("Situations", StringComparison.Ordinal))
            .Select(entry => entry.Code));
}
