using System.Text.Json.Nodes;
using System.Xml.Linq;
using FluentAssertions;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Conventions;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Testing;

/// <summary>
/// What the tests of a set meet. The approved texts lie in the folder beside this file; <c>POLICYFLEX_APPROVE=1</c> writes them anew.
/// </summary>
public sealed class CoverageTests
{
    [Fact]
    public void The_tests_of_the_language_page_leave_much_out() =>
        ApprovedText.Of("shop.txt", OfShop("--coverage"));

    [Fact]
    public void Its_tracefile_has_a_branch_for_each_side() => ApprovedText.Of("shop.info", FileOfShop("coverage.info"));

    [Fact]
    public void Its_page_shows_the_files_line_by_line() => ApprovedText.Of("shop.html", FileOfShop("coverage.html"));

    [Fact]
    public void Cobertura_has_the_same_counts()
    {
        var cobertura = XDocument.Parse(FileOfShop("coverage.xml")).Root!;

        cobertura.Attributes().Where(attribute => attribute.Name.LocalName.Contains('-')).Select(attribute => attribute.ToString()).Should().Equal(
            "line-rate=\"0.68\"", "lines-covered=\"17\"", "lines-valid=\"25\"", "branch-rate=\"0.5417\"", "branches-covered=\"39\"", "branches-valid=\"72\"");
        cobertura.Descendants("class").Select(file => (string)file.Attribute("filename")!).Should().Equal("FOLDER/shop/late-delivery.policy.yaml", "FOLDER/shop/policyset.yaml");
        cobertura.Descendants("line").First().ToString().Should().Be("<line number=\"11\" hits=\"1\" branch=\"true\" condition-coverage=\"33% (1/3)\" />");
    }

    [Fact]
    public void As_json_it_says_of_each_point_what_was_needed_and_seen()
    {
        var coverage = JsonNode.Parse(FileOfShop("coverage.json"))!["coverage"]![0]!;

        $"{coverage["set"]} {coverage["percent"]} {coverage["met"]} {coverage["needed"]}".Should().Be("shop 54 39 72");
        coverage["points"]!.AsArray().First(point => (string)point!["kind"]! == "exception")!.ToJsonString().Should().Be(
            """{"kind":"exception","name":"late-delivery/our-fault","file":"FOLDER/shop/late-delivery.policy.yaml","line":35,"column":9,"needed":["true"],"seen":["true"]}""");
    }

    [Fact]
    public void What_every_test_meets_is_nothing_to_tell()
    {
        var coverage = Measure(DeskSet.Tests);

        coverage.Missed.Should().BeEmpty();
        coverage.Percent.Should().Be(100);
        coverage.Needed().Should().Be(coverage.Met()).And.Be(2 + 1 + 1 + 1 + 1 + (2 + 2 + 3 + 3 + 2));
    }

    [Fact]
    public void What_no_test_meets_is_told_with_its_place()
    {
        var coverage = Measure("- { name: small, given: { order: { total: 20, channel: web } }, expect: { allow: [refund] } }");

        coverage.Missed.Select(point => $"{point.At.Line}:{point.At.Column} {point.Sentence}").Should().Equal(
            "5:5 Rule `returns/small` never gave its `otherwise`.",
            "7:11 `order.total <= 25 and order.channel == \"web\"` was never false.",
            "7:11 `order.total <= 25` was never false.",
            "7:33 `order.channel == \"web\"` was never false or unknown.",
            "13:9 Exception `returns/in-the-shop` never gave its result.",
            "15:15 `order.channel == \"shop\"` was never true or unknown.",
            "21:9 A step-up of thanks was never reached: it suggests $10.00.",
            "21:15 `order.total > 100` was never true.",
            "24:9 `once per order.channel` never bound thanks.");
        coverage.Percent.Should().Be(38, "it is rounded down");
    }

    [Fact]
    public void A_condition_of_a_policy_that_is_not_in_force_is_not_met()
    {
        var coverage = Measure(
            "- { name: elsewhere, given: { order: { total: 20, channel: web } }, expect: { coverage: not-covered } }", DeskSet.Policy.Replace("rules:", "applies-when: order.channel == \"shop\"\nrules:"));

        coverage.Met(CoverageKind.Condition).Should().Be(1, "only what says whether it applies was looked at");
    }

    [Fact]
    public void Too_little_ends_in_a_failure()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);

        ToolRun.Of("test", shop, "--threshold", "54").Exit.Should().Be(0);
        ToolRun.Of("test", shop, "--threshold", "55%").Should().BeEquivalentTo(new
        {
            Exit = 1,
            Error = "error PF662: The tests meet 54 % of `shop`, and 55 % are wanted. What no test meets is listed by `--coverage`.\n",
        });
        ToolRun.Of("test", shop, "--threshold", "101").Exit.Should().Be(2);
        ToolRun.Of("test", shop, "--coverage-out", Path.Combine(folder.Path, "no", "c.xml")).Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("online-retail")]
    [InlineData("returns")]
    [InlineData("service-recovery")]
    [InlineData("travel-goodwill")]
    public void The_shipped_sets_are_covered_whole(string set)
    {
        var report = PolicyTests.Measure(Path.Combine(SourceFile.Top, "policies", set));

        report.Coverage!.Missed.Select(point => $"{point.At} {point.Sentence}").Should().BeEmpty();
    }

    private static PolicyCoverage Measure(string tests, string policy = DeskSet.Policy)
    {
        using var folder = new TemporaryFolder();
        var report = PolicyTests.Measure(DeskSet.Write(folder, tests, policy));
        report.Tests.SelectMany(test => test.Failures).Should().BeEmpty();
        report.Diagnostics.Should().BeEmpty();
        return report.Coverage!;
    }

    private static string OfShop(params string[] options)
    {
        using var folder = new TemporaryFolder();
        return ToolRun.Of(["test", ShopSet.Write(folder), .. options]).Without(folder.Path).Out;
    }

    private static string FileOfShop(string name)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, name);
        ToolRun.Of("test", ShopSet.Write(folder), "--coverage-out", file).Error.Should().BeEmpty();
        return File.ReadAllText(file).Replace(folder.Path, "FOLDER", StringComparison.Ordinal);
    }
}
