using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Readme;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Reference;

/// <summary>The page of keys and functions has those that are read, no more and no fewer, and its examples give what it says.</summary>
public sealed partial class ReferencePageTests
{
    public static TheoryData<string> HeadingsOfPlaces => [.. AllPlaces().Select(place => Capital(place.Title))];

    [Theory, MemberData(nameof(HeadingsOfPlaces))]
    public void A_table_has_the_keys_that_are_read_there(string heading)
    {
        var place = AllPlaces().Single(place => Capital(place.Title) == heading);

        ReferencePage.Keys(heading).Should().BeEquivalentTo(place.Keys);
        ReferencePage.NeededKeys(heading).Should().BeEquivalentTo(place.Required);
    }

    [Fact]
    public void There_is_no_table_for_what_is_not_read() =>
        ReferencePage.Headings.Should().BeEquivalentTo(AllPlaces().Select(place => Capital(place.Title)));

    [Fact]
    public void The_functions_are_those_that_an_expression_may_call() =>
        ReferencePage.Functions.Select(function => function.Name).Should().BeEquivalentTo(
            Signatures.Plain.Keys.Concat(Signatures.OfTexts.Keys.Union(Signatures.OfLists.Keys).Select(name => "." + name)));

    [Fact]
    public void The_operators_are_those_of_the_language_page()
    {
        var page = File.ReadAllText(Path.Combine(MarkdownPage.Root, "policies", "README.md"));
        var listed = Regex.Match(page, @"\*\*Expressions\*\* are RulesEngine's: `(?<operators>[^`]+)`").Groups["operators"].Value.Split(' ');

        ReferencePage.Operators.Select(row => row.Name).Should().BeEquivalentTo([.. listed, "% of"]);
    }

    [Fact]
    public void Each_example_has_its_operator_or_function_and_gives_what_the_page_says()
    {
        ReferencePage.Functions.Should().OnlyContain(function => function.Example.Contains(function.Name + "("));
        ReferencePage.Operators.Should().OnlyContain(row => row.Example.Contains(row.Name));
        var examples = ReferencePage.Operators.Concat(ReferencePage.Functions).ToList();
        var say = string.Join(" | ", examples.Select((_, i) => $"{{example.f{i}}}"));
        var facts = string.Concat(examples.Select((example, i) => $"    f{i}:\n      is: {example.Example}\n"));
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in SmallSet.Files)
        {
            folder.Write(name, text
                .Replace("\nlists:", $"\n  example:\n{facts}lists:", StringComparison.Ordinal)
                .Replace("    when: order.total <= 500\n", $"    say: \"{say}\"\n", StringComparison.Ordinal));
        }

        var loaded = PolicyEngine.Load(folder.Path);
        loaded.Diagnostics.Should().BeEmpty();
        var decision = loaded.Engine!.Decide(new DecisionRequest
        {
            Situation = loaded.Engine.Situations.FromJson(ReferencePage.Situation).Situation!,
            Actor = new Actor("agent"),
            Now = new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.FromHours(-5)),
        });

        decision.Actions.Single(action => action.Action == "refund").Say!.Split(" | ").Should().Equal(examples.Select(example => example.Value));
    }

    [Fact]
    public void Each_example_of_a_key_can_be_typed_behind_it_as_it_stands()
    {
        ReferencePage.ExamplesOfKeys.Should().HaveCountGreaterThan(100);
        foreach (var (key, example) in ReferencePage.ExamplesOfKeys)
        {
            var told = new DiagnosticBag();
            var file = new PolicyFile("policyset.yaml", "policyset.yaml", Encoding.UTF8.GetBytes($"{key}: {example}\n"));

            YamlReader.Read(file, told).Should().BeOfType<YamlMap>().Which.Entries.Should().ContainSingle();
            told.Sorted().Should().BeEmpty("`{0}: {1}` is on the page", key, example);
        }
    }

    [Theory]
    [InlineData(40, "silver", 5, 5)]
    [InlineData(40, "gold", 10, 10)]
    [InlineData(100, "guest", 15, 15)]
    [InlineData(100, "gold", 25, 40)]
    public void The_table_by_two_facts_gives_what_the_page_says(decimal total, string tier, decimal suggested, decimal most)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in SmallSet.Files.Where(file => file.Key != SmallSet.Tests))
        {
            folder.Write(name, name == SmallSet.Set ? text.Replace("\ntables:\n", $"\n{ReferencePage.Table}", StringComparison.Ordinal) : text);
        }

        folder.Write("by-table.policy.yaml", """
            policy: by-table
            owner: service
            because: Waiting is no fun.
            goodwill:
              - option: table-credit
                gives: store-credit
                amount: waitCredit
                owed: true
            """);

        var loaded = PolicyEngine.Load(folder.Path);
        loaded.Diagnostics.Should().BeEmpty();
        var facts = string.Create(CultureInfo.InvariantCulture, $$"""{ "facts": { "order": { "total": {{total}} }, "customer": { "tier": "{{tier}}" }, "situation": { "kind": "late" } } }""");
        var decision = loaded.Engine!.Decide(new DecisionRequest
        {
            Situation = loaded.Engine.Situations.FromJson(facts).Situation!,
            Actor = new Actor("lead"),
            Now = new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.FromHours(-5)),
        });

        var credit = decision.Goodwill.Single(option => option.Option == "table-credit");
        (credit.Suggested, credit.UpTo).Should().Be((suggested, most));
    }

    private static IEnumerable<Place> AllPlaces() => new[] { typeof(PolicyFlex.Authoring.Places), typeof(TestPlaces) }
        .SelectMany(grammar => grammar.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => property.PropertyType == typeof(Place))
        .Select(property => (Place)property.GetValue(null)!);

    private static string Capital(string title) => char.ToUpperInvariant(title[0]) + title[1..];
}
