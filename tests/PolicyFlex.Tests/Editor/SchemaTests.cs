using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using PolicyFlex.Tests.Conventions;
using PolicyFlex.Tests.Tool;
using PolicyFlex.Tool.Schemas;
using Xunit;

namespace PolicyFlex.Tests.Editor;

/// <summary>The JSON Schemas: what an editor tells while somebody writes a policy.</summary>
public sealed class SchemaTests
{
    private const string Mark = "# <-";

    public static TheoryData<string> Kinds => [.. SchemaFile.All.Select(schema => schema.Kind)];

    private static ImmutableArray<EditedFile> Wrong { get; } =
    [
        .. File.ReadAllText(Path.Combine(SourceFile.Top, "tests", "PolicyFlex.Tests", "Editor", "wrong.txt")).Split("=== ").Skip(1)
            .Select(part => part.Split('\n', 2))
            .Select(part => new EditedFile(part[0], part[0].Split(':')[0], part[1])),
    ];

    [Theory, MemberData(nameof(Kinds))]
    public void The_schema_beside_our_policies_is_the_one_that_the_tool_prints(string kind)
    {
        var printed = ToolRun.Of("schema", kind);
        var file = Path.Combine(SourceFile.Top, "policies", "schemas", $"{kind}.schema.json");
        if (Environment.GetEnvironmentVariable("POLICYFLEX_APPROVE") == "1")
        {
            File.WriteAllText(file, printed.Out);
        }

        printed.Should().BeEquivalentTo(new { Exit = 0, Error = "", Out = File.ReadAllText(file) });
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Each_key_is_described_and_no_other_is_taken(string kind)
    {
        var places = Objects(JsonNode.Parse(ToolRun.Of("schema", kind).Out)!).Where(one => one["properties"] is not null).ToList();

        places.Should().OnlyContain(place => !place["additionalProperties"]!.GetValue<bool>());
        places.SelectMany(place => place["properties"]!.AsObject()).Should().HaveCountGreaterThan(30).And
            .OnlyContain(key => key.Value!["description"]!.GetValue<string>().Length > 4 && key.Value["description"]!.GetValue<string>().EndsWith('.'))
            .And.OnlyContain(key => key.Value!["examples"]!.AsArray().Count == 1);
    }

    [Fact]
    public void All_three_are_written_into_a_folder()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("schema", "--out", Path.Combine(folder.Path, "schemas")).Should().BeEquivalentTo(new { Exit = 0, Out = "", Error = "" });

        foreach (var schema in SchemaFile.All)
        {
            File.ReadAllText(Path.Combine(folder.Path, "schemas", schema.Name)).Should().Be(schema.Text());
        }
    }

    [Fact]
    public void A_new_set_names_the_schemas_that_lie_in_it()
    {
        using var folder = new TemporaryFolder();
        var shop = Path.Combine(folder.Path, "shop");

        ToolRun.Of("new", shop).Exit.Should().Be(0);

        foreach (var file in Directory.EnumerateFiles(shop, "*.yaml"))
        {
            var first = File.ReadLines(file).First();
            first.Should().StartWith("# yaml-language-server: $schema=.schemas/");
            File.Exists(Path.Combine(shop, first.Split('=')[1])).Should().BeTrue();
        }
    }

    [NodeFact]
    public void The_language_server_and_ajv_have_nothing_against_our_own_files()
    {
        EditedFile.Shipped.Should().HaveCountGreaterThan(60);
        Judged("language-server.mjs", EditedFile.Shipped).Concat(Judged("ajv.mjs", EditedFile.Shipped)).Where(file => file.Problems.Length > 0).Should().BeEmpty();
    }

    [NodeFact]
    public void Each_wrong_file_is_told_at_the_right_line()
    {
        Wrong.Should().HaveCountGreaterThan(50);
        var told = new StringBuilder();
        foreach (var (file, judged) in Wrong.Zip(Judged("language-server.mjs", Wrong)))
        {
            judged.Problems.Should().NotBeEmpty("{0}", file.Name);
            file.Text.Split('\n')[judged.Problems[0].Line - 1].Should().EndWith(Mark, "{0} is told there: {1}", file.Name, judged.Problems[0].Message);
            told.Append(file.Name).Append('\n').AppendJoin('\n', judged.Problems.Select(one => $"  {one.Line}:{one.Column} {one.Message}")).Append('\n');
        }

        ApprovedText.Of("wrong.told.txt", told.ToString());
    }

    [NodeFact]
    public void What_an_editor_refuses_is_refused_by_the_reader_too()
    {
        Wrong.Where(file => file.IsReadable()).Select(file => file.Name).Should().BeEmpty();
        EditedFile[] spoilt = [.. EditedFile.Shipped.SelectMany(Spoilt.Of)];
        var refused = spoilt.Zip(Judged("language-server.mjs", spoilt)).Where(one => one.Second.Problems.Length > 0).ToList();

        refused.Should().HaveCountGreaterThan(100);
        refused.Where(one => one.First.Kind != "tests" && one.First.IsReadable())
            .Select(one => $"{one.First.Name}: {one.Second.Problems[0].Message}\n{one.First.Text}").Should().BeEmpty();
    }

    private static Judgement[] Judged(string program, IEnumerable<EditedFile> files) =>
        NodeProgram.Run<Judgement[]>(program, files.Select(file => new { file.Name, file.Schema, file.Text }));

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject map => map.Where(entry => entry.Value is not null).SelectMany(entry => Objects(entry.Value!)).Prepend(map),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };

    private sealed record Judgement(string Name, ImmutableArray<Problem> Problems);

    private sealed record Problem(int Line, int Column, string Message);
}
