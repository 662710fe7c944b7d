using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class DecideTests
{
    private const string At = "2026-03-01T10:00";

    [Fact]
    public void A_situation_from_the_standard_input_becomes_a_screen()
    {
        using var folder = new TemporaryFolder();

        var run = Decide(folder, ShopSet.Situation, "--situation", "-", "--agent", "me");

        run.Error.Should().BeEmpty();
        run.Exit.Should().Be(0);
        run.Out.Replace('\u202F', ' ').Should().Be(
            """
            Orders that arrive late
            The policies cover it. For an agent, until March 1, 2026 at 10:15 AM.

            You may
              reship-express   Send another one today
                               keepBoth: yes
                               Say: “I am sending a second one today, and you may keep both.”
                               Then notify carrier-desk.
                               (late-delivery/send-another)

            Not possible
              refund           Refund to the original payment method
                               Say: “I cannot refund this one any more; here is what I can do.”
                               Why: What comes back after 90 days cannot be resold.
                               Instead:
                               · courtesy-credit
                               · You can give it to a friend with a new warranty.
                               A lead can override this, with a reason.
                               (late-delivery/refund-window)

            Goodwill
              courtesy-credit  suggested $24.00, up to $50.00
                               More is beyond the authority of an agent.
                               A lead can approve up to $90.00.
                               Say: “I have put $24.00 on your account for the trouble.”

            """);
    }

    [Theory]
    [InlineData("--explain")]
    [InlineData("--explain", "short")]
    [InlineData("--explain=short")]
    public void Whoever_asks_why_is_told_beneath_the_screen(params string[] explain)
    {
        using var folder = new TemporaryFolder();
        var plain = Decide(folder, ShopSet.Situation, "--situation", "-", "--agent", "me");

        var run = Decide(folder, ShopSet.Situation, ["--situation", "-", "--agent", "me", .. explain]);

        run.Out.Should().Be(plain.Out +
            """

            Why
              refund: Not possible, because days since delivery is more than 90 (it is 101). Level lead can
                  override that, with a reason. [late-delivery/refund-window, late-delivery.policy.yaml:24:5]
              reship-express: You may, because order total is at most $500.00 (it is $120.00) and “loyal” is
                  true. [late-delivery/send-another, late-delivery.policy.yaml:13:5]
              courtesy-credit: You may give up to $50.00, because fault is not customer (it is partner). It is
                  more than usual, because “loyal” is true. It is bounded by what your level may give in one
                  case.

            What would change it
              refund  It would be allowed up to day 90 (it is day 101).

            """);
    }

    [Fact]
    public void The_author_is_told_with_every_condition()
    {
        using var folder = new TemporaryFolder();

        var run = Decide(folder, ShopSet.Situation, "--situation", "-", "--explain=full");

        run.Out.Should().Contain(
            """
                rule refund-window allows refund, and otherwise denies it; level lead can override that, with a
                    reason [late-delivery.policy.yaml:24:5]
            """);
    }

    [Fact]
    public void As_json_the_decision_carries_its_explanation_also_in_a_stream()
    {
        using var folder = new TemporaryFolder();

        var one = JsonNode.Parse(Decide(folder, ShopSet.Situation, "--situation", "-", "--format", "json", "--explain").Out)!;
        var many = JsonNode.Parse(Decide(folder, ShopSet.Situation, "--situations", "-", "--explain", "full").Out)!;

        one["explanation"]!["answers"]![0]!["by"]![0]!["rule"]!.GetValue<string>().Should().Be("late-delivery/refund-window");
        JsonNode.DeepEquals(one, many).Should().BeTrue();
        JsonNode.Parse(Decide(folder, ShopSet.Situation, "--situation", "-", "--format", "json").Out)!["explanation"].Should().BeNull();
    }

    [Fact]
    public void A_situation_from_a_file_becomes_the_json_of_the_contract()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("s.json", ShopSet.Situation);

        var run = Decide(folder, "", "--situation", file, "--format", "json");

        var json = JsonNode.Parse(run.Out)!;
        json["id"]!.GetValue<string>().Should().Be("s-1");
        json["actions"]![0]!["answer"]!.GetValue<string>().Should().Be("denied");
        json["goodwill"]![0]!["provisional"]!.GetValue<bool>().Should().BeTrue("no agent was named");
        json["at"]!.GetValue<DateTimeOffset>().Should().Be(ToolRun.Now);
    }

    [Fact]
    public void Without_a_time_the_clock_tells_it()
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.WithInput(ShopSet.Situation, "decide", ShopSet.Write(folder), "--as", "agent", "--situation", "-", "--format", "json");

        JsonNode.Parse(run.Out)!["at"]!.GetValue<DateTimeOffset>().Should().Be(ToolRun.Now);
    }

    [Fact]
    public void Lines_are_decided_in_order_and_a_bad_one_gets_its_problems_in_its_place()
    {
        using var folder = new TemporaryFolder();
        var lines = Enumerable.Range(1, 300).Select(i => i == 150 ? "nonsense" : ShopSet.Situation.Replace("s-1", $"s-{i}"));

        var run = Decide(folder, string.Join('\n', lines), "--situations", "-");

        var answers = run.Out.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        answers.Should().HaveCount(300);
        answers[149]["line"]!.GetValue<int>().Should().Be(150);
        answers[149]["diagnostics"]![0]!["line"]!.GetValue<int>().Should().Be(150);
        answers.Where((_, i) => i != 149).Select(a => a["id"]!.GetValue<string>())
            .Should().Equal(Enumerable.Range(1, 300).Where(i => i != 150).Select(i => $"s-{i}"));
        run.Exit.Should().Be(1);
    }

    [Fact]
    public void Lines_that_are_all_good_end_well()
    {
        using var folder = new TemporaryFolder();

        Decide(folder, ShopSet.Situation + "\n\n", "--situations", "-").Exit.Should().Be(0);
    }

    [Fact]
    public void A_line_that_is_too_long_is_told_and_the_next_is_decided()
    {
        using var folder = new TemporaryFolder();

        var run = Decide(folder, new string(' ', 10) + new string('x', 3_000_000) + "\n" + ShopSet.Situation, "--situations", "-");

        run.Out.Should().StartWith(
            """{"line":1,"diagnostics":[{"code":"PF619","severity":"error","file":"standard input","line":1,"column":null,"message":"This line is too long to be a situation.","expected":"A situation has at most 1 MB.","didYouMean":null}]}""");
        run.Out.TrimEnd('\n').Split('\n').Should().HaveCount(2);
    }

    [Fact]
    public void A_bad_situation_is_told_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("s.json", """{ "facts": { "order": { "totl": 1 } } }""");

        Decide(folder, "", "--situation", file).Without(folder.Path).Should().Be(new ToolRun(
            1,
            "",
            """
            FOLDER/s.json
              1:25 error PF410: There is no fact `order.totl`. Did you mean `order.total`?
                 1 | { "facts": { "order": { "totl": 1 } } }
                   |                         ^

            """));
    }

    [Theory]
    [InlineData("agnet", At, "error PF615: `agnet` is no level of `shop`. Its levels are `agent`, `lead`, `manager`. Did you mean `agent`?\n")]
    [InlineData("agent", "yesterday", "error PF616: `yesterday` is no time. Write `2026-03-01T10:00`, which is in the time zone of the set, or `2026-03-01T10:00-05:00`.\n")]
    [InlineData("agent", "2026-03-08T02:30", "error PF616: `2026-03-08T02:30` does not exist in America/New_York: the clocks are put forward over it.\n")]
    public void A_level_or_a_time_that_is_none_is_wrong_usage(string level, string at, string expected)
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.WithInput(ShopSet.Situation, "decide", ShopSet.Write(folder), "--as", level, "--at", at, "--situation", "-");

        run.Should().Be(new ToolRun(2, "", expected));
    }

    [Theory]
    [InlineData("0001-01-01T00:00")]
    [InlineData("9999-12-31T23:59")]
    public void A_time_that_nobody_means_is_wrong_usage(string at)
    {
        using var folder = new TemporaryFolder();

        ToolRun.WithInput(ShopSet.Situation, "decide", ShopSet.Write(folder), "--as", "agent", "--at", at, "--situation", "-").Should().Be(
            new ToolRun(2, "", $"error PF616: `{at}` is no time to decide for. It can be in the years 1900 to 9998.\n"));
    }

    [Fact]
    public void An_agent_without_a_name_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();

        Decide(folder, ShopSet.Situation, "--situation", "-", "--agent", "").Should().Be(
            new ToolRun(2, "", "error PF623: `--agent` names nobody. Say who it is, or leave `--agent` out.\n"));
    }

    [Theory]
    [InlineData("--situation")]
    [InlineData("--situations")]
    public void A_folder_is_no_situation(string option)
    {
        using var folder = new TemporaryFolder();

        Decide(folder, "", option, folder.Path).Without(folder.Path).Should().Be(
            new ToolRun(2, "", "error PF624: `FOLDER` is a folder. Name the file with the situation, or `-` for the standard input.\n"));
    }

    [Fact]
    public void A_set_that_does_not_load_decides_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("shop/policyset.yaml", "policy-set: shop\n");

        var run = ToolRun.Of("decide", Path.Combine(folder.Path, "shop"), "--as", "agent", "--situation", "-");

        run.Exit.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("error PF1");
    }

    private static ToolRun Decide(TemporaryFolder folder, string input, params string[] args) =>
        ToolRun.WithInput(input, ["decide", ShopSet.Write(folder), "--as", "agent", "--at", At, .. args]);
}
