using FluentAssertions;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Testing;

/// <summary>Tests that a set does not load, or that something is told about it.</summary>
public sealed class ExpectedDiagnosticTests
{
    private const string NoWords = "policy: broken\nowner: service\nbecause: So it is.\nrules:\n  - rule: no\n    deny: refund\n    instead: [hand-over]\n";

    [Theory]
    [InlineData("diagnostics: PF340\n")]
    [InlineData("diagnostics: [PF340]\n")]
    [InlineData("diagnostics:\n  - code: PF340\n    file: broken.policy.yaml\n    line: 6\n    says: has no words for the customer\n")]
    public void A_set_that_does_not_load_passes_where_that_is_expected(string tests)
    {
        var report = Run(tests);

        report.Diagnostics.Should().BeEmpty();
        report.Succeeded.Should().BeTrue();
        report.Tests.Select(test => test.Name).Should().HaveCount(2).And.EndWith("nothing else is wrong");
        report.SetName.Should().BeNull();
    }

    [Theory]
    [InlineData("diagnostics: PF341\n", NoWords, "expected PF341 to be told, but what is told is PF340", "expected nothing else to be wrong, but this is told: FOLDER/shop/broken.policy.yaml:6:11: error PF340: The denial of rule `no` has no words for the customer. Give it a `say`.")]
    [InlineData("diagnostics: { code: PF340, line: 7 }\n", NoWords, "expected PF340 to be told, but it is told so: FOLDER/shop/broken.policy.yaml:6:11: error PF340: The denial of rule `no` has no words for the customer. Give it a `say`.", null)]
    [InlineData("diagnostics: PF340\n", "policy: broken\nowner: service\nbecause: So it is.\nrules:\n  - rule: yes-we-do\n    allow: hand-over\n", "expected PF340 to be told, but what is told is PF705, PF707, PF713", null)]
    public void What_is_not_told_fails(string tests, string policy, string failure, string? second)
    {
        var failures = Run(tests, policy).Tests.SelectMany(test => test.Failures).Select(one => one.ToString()).ToList();

        failures.Should().Contain(failure);
        if (second is not null)
        {
            failures.Should().Contain(second);
        }
    }

    [Fact]
    public void Doubts_of_a_set_that_loads_can_be_expected_beside_its_tests()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        File.AppendAllText(Path.Combine(shop, "late-delivery.tests.yaml"), "diagnostics: [PF707]\n");

        var report = PolicyTests.Run(shop);

        report.Tests.Should().HaveCount(7).And.OnlyContain(test => test.Passed);
        report.Tests[0].Name.Should().Be("PF707 is told");
    }

    [Theory]
    [InlineData("diagnostics: []\n", "error PF508: Under `diagnostics` stands a list. There should be one text.")]
    [InlineData("diagnostics: no words\n", "error PF531: This does not say what is expected to be told.")]
    [InlineData("diagnostics: { file: x }\n", "error PF531: This does not say what is expected to be told.")]
    [InlineData("diagnostics: { code: PF340, row: 6 }\n", "error PF507: `row` is no part of an expected diagnostic.")]
    [InlineData("diagnostics: PF340\ntests:\n  - name: it\n    expect: { allow: refund }\n", "error PF532: These tests cannot be run, for the set is expected not to load.")]
    public void Nothing_passes_by_silence(string tests, string expected)
    {
        var report = Run(tests);

        report.Succeeded.Should().BeFalse();
        report.Diagnostics.Select(one => one.ToString()).Should().Contain(told => told.Contains(expected));
    }

    private static PolicyTestReport Run(string tests, string policy = NoWords)
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        folder.Write("shop/broken.policy.yaml", policy);
        File.Delete(Path.Combine(shop, "late-delivery.tests.yaml"));
        folder.Write("shop/policyset.tests.yaml", tests);
        var report = PolicyTests.Run(shop);
        return report with
        {
            Tests = [.. report.Tests.Select(test => test with { Failures = [.. test.Failures.Select(one => one with { Actual = one.Actual.Replace(folder.Path, "FOLDER", StringComparison.Ordinal) })] })],
        };
    }
}
