using System.Text.Json.Nodes;
using FluentAssertions;
using PolicyFlex.Tests.Readme;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class BackgroundTests
{
    private const string Everything =
        """
        history:
          - goodwill: courtesy-credit
            amount: 20
            days-ago: [60, 40, 20]
        similar: 14
        flags:
          late-delivery/refund-window:
            - 31 of 140 were overridden
            - it fails presents
          late-delivery/send-another: is for those who are not here
        """;

    [Fact]
    public void What_was_given_before_counts_and_what_is_under_review_is_shown()
    {
        using var folder = new TemporaryFolder();

        var run = Decide(folder, Everything);

        run.Error.Should().BeEmpty();
        run.Exit.Should().Be(0);
        run.Out.Should().EndWith(
            """
            Goodwill
              courtesy-credit  not now: “3 times per customer within 90 days” is used up; again from March 31,
                               2026

            Worth knowing
              Under review: 31 of 140 were overridden, is for those who are not here, it fails presents.
              Similar situations lately: 14.

            """);
    }

    [Fact]
    public void The_example_of_the_language_page_is_understood_in_all_its_parts()
    {
        using var folder = new TemporaryFolder();
        var page = File.ReadAllText(Path.Combine(MarkdownPage.Root, "policies/README.md"));
        var example = page[page.IndexOf("# The background of one situation", StringComparison.Ordinal)..];

        var run = Decide(folder, example[..example.IndexOf("```", StringComparison.Ordinal)]);

        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("suggested $24.00, up to $50.00\n").And.EndWith(
            """
            Worth knowing
              Under review: overridden in 31 of 140 decisions, where 7 were expected.
              Similar situations lately: 14.

            """);
    }

    [Fact]
    public void A_flag_of_a_rule_that_decides_nothing_here_is_not_shown()
    {
        using var folder = new TemporaryFolder();

        Decide(folder, "flags:\n  late-delivery/our-fault: rises\n").Out.Should().NotContain("rises");
    }

    [Fact]
    public void The_past_is_that_of_this_customer_unless_it_says_otherwise()
    {
        using var folder = new TemporaryFolder();
        const string Past = "history:\n  - goodwill: courtesy-credit\n    amount: 20\n    days-ago: 3\n";

        Decide(folder, Past).Out.Should().Contain("not now: “once per customer within 14 days”");
        Decide(folder, Past + "    customer: c-2\n    order.id: o-2\n").Out.Should().Contain("suggested $24.00, up to $50.00");
    }

    [Fact]
    public void It_may_be_written_in_json_and_the_decision_is_json_too()
    {
        using var folder = new TemporaryFolder();

        var run = Decide(folder, """{ "similar": 3, "flags": { "late-delivery/refund-window": ["rises"] } }""", "--format", "json");

        var json = JsonNode.Parse(run.Out)!;
        json["similar"]!.GetValue<int>().Should().Be(3);
        json["flags"]!.AsArray().Select(flag => flag!.GetValue<string>()).Should().Equal("rises");
    }

    [Fact]
    public void A_background_comes_from_the_standard_input_while_the_situation_is_a_file()
    {
        using var folder = new TemporaryFolder();
        var situation = folder.Write("s.json", ShopSet.Situation);

        var run = ToolRun.WithInput(
            "similar: 5\n", "decide", ShopSet.Write(folder), "--situation", situation, "--background", "-", "--as", "agent");

        run.Out.Should().Contain("Similar situations lately: 5.");
    }

    [Theory]
    [InlineData("similar: many", "1:10 error PF524: `similar` is `many`, which is no count. Write a whole number from 0 on, as in `14`.")]
    [InlineData("similar: -1", "1:10 error PF524: `similar` is `-1`, which is no count. Write a whole number from 0 on, as in `14`.")]
    [InlineData("similar: 1.5", "1:10 error PF524: `similar` is `1.5`, which is no count. Write a whole number from 0 on, as in `14`.")]
    [InlineData("similar: [1]", "1:10 error PF508: Under `similar` stands a list. There should be one text.")]
    [InlineData("simlar: 4", "1:1 error PF507: `simlar` is no part of the background. It can have `history`, `similar`, `flags`. Did you mean `similar`?")]
    [InlineData("flags:\n  late-delivery/refund-windw: rises", "2:3 error PF517: `late-delivery/refund-windw` is no rule of this set. A rule is named with its policy, as in `late-delivery/refund-window`. Did you mean `late-delivery/refund-window`?")]
    [InlineData("flags: rises", "1:8 error PF508: Under `flags` stands a text. There should be a map with keys and values.")]
    [InlineData("history:\n  - goodwill: courtesy-credt\n    days-ago: 3", "2:15 error PF513: `courtesy-credt` is no goodwill option of this set. Did you mean `courtesy-credit`?")]
    [InlineData("- similar: 4", "1:1 error PF508: Under `FOLDER/b.yaml` stands a list. There should be a map with keys and values.")]
    public void What_is_not_understood_is_told_with_its_place(string background, string expected)
    {
        using var folder = new TemporaryFolder();

        var run = Decide(folder, background);

        run.Exit.Should().Be(1);
        run.Out.Should().BeEmpty();
        OneLine(run.Error).Should().StartWith("FOLDER/b.yaml " + expected);
    }

    [Fact]
    public void What_is_wrong_with_the_situation_and_its_background_is_told_at_once()
    {
        using var folder = new TemporaryFolder();
        var situation = folder.Write("s.json", """{ "facts": { "order": { "totl": 1 } } }""");
        var background = folder.Write("b.yaml", "similar: many\n");

        var run = ToolRun.Of("decide", ShopSet.Write(folder), "--situation", situation, "--background", background, "--as", "agent", "--format", "json");

        run.Exit.Should().Be(1);
        JsonNode.Parse(run.Out)!["diagnostics"]!.AsArray().Select(found => found!["code"]!.GetValue<string>()).Should().Equal("PF410", "PF524");
    }

    [Fact]
    public void An_empty_background_says_so()
    {
        using var folder = new TemporaryFolder();

        OneLine(Decide(folder, "").Error).Should().StartWith("FOLDER/b.yaml error PF1");
    }

    [Theory]
    [InlineData("--situations", "-", "b.yaml", "error PF626: `--background` does not go with `--situations`. It tells what is known beside one situation.\n")]
    [InlineData("--situation", "-", "-", "error PF627: The standard input can be read only once. Say `-` for `--situation` or for `--background`, and name a file for the other.\n")]
    [InlineData("--situation", "-", "nowhere.yaml", "error PF610: There is no file or folder `nowhere.yaml`.\n")]
    public void A_background_that_cannot_be_had_is_wrong_usage(string option, string input, string background, string expected)
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.WithInput(ShopSet.Situation, "decide", ShopSet.Write(folder), option, input, "--background", background, "--as", "agent");

        run.Should().Be(new ToolRun(2, "", expected));
    }

    private static ToolRun Decide(TemporaryFolder folder, string background, params string[] args)
    {
        var situation = folder.Write("s.json", ShopSet.Situation);
        var file = folder.Write("b.yaml", background);
        return ToolRun
            .Of(["decide", ShopSet.Write(folder), "--situation", situation, "--background", file, "--as", "agent", "--at", "2026-03-01T10:00", "--agent", "me", .. args])
            .Without(folder.Path);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
