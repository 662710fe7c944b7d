using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class ReviewDesignTests
{
    [Fact]
    public void A_design_is_told_with_its_scores_its_limit_and_what_they_mean_in_time() =>
        Design("--expected", "3%", "--concerning", "10%", "--cases-per-day", "50", "--years-between-false-alarms", "10").Should().Be(new ToolRun(
            0,
            """
            An override adds 16 to the score, every other case takes 1 away, down to 0 (m = 17).
            The flag comes when the score reaches 112 (H = 112).

            On average                                        cases           time
            a false alarm, at 3%                            195,197     10.7 years
            the flag, at 10%                                    149       3.0 days
            the same, with a head start                          88       1.8 days
            the flag, if it doubles to 6%                       781      15.6 days

            H, and the days to the flag at 10%
                                                             1 year       10 years      100 years
            5 a day                                        52; 12.8       81; 21.0      112; 29.9
            50 a day                                        81; 2.1       112; 3.0       142; 3.8
            500 a day                                     112; 0.30      142; 0.38      172; 0.47

            """,
            ""));

    [Fact]
    public void Without_rates_it_is_five_and_ten_percent_and_ten_years()
    {
        var plain = Design("--cases-per-day", "50");

        plain.Should().Be(Design("--cases-per-day", "50", "--expected", "0.05", "--concerning", "10 %", "--years-between-false-alarms", "10.0"));
        plain.Exit.Should().Be(0);
        plain.Out.Should().Contain("the flag, at 10%").And.NotContain("if it doubles", "that is the same");
    }

    [Theory]
    [InlineData("5%", "1", "10", "At this volume a doubling takes about 160 days to show.\n")]
    [InlineData("5%", "0.5", "10", "At this volume a doubling takes about 260 days to show.\n")]
    [InlineData("3%", "5", "167", "At this volume a doubling takes about 170 days to show.\n")]
    public void Too_little_volume_is_said_and_not_hidden(string expected, string casesPerDay, string years, string sentence) =>
        Design("--expected", expected, "--cases-per-day", casesPerDay, "--years-between-false-alarms", years).Out.Should().Contain(sentence);

    [Fact]
    public void Where_the_volume_is_enough_nothing_is_said_of_it() =>
        Design("--cases-per-day", "50").Out.Should().NotContain("At this volume");

    [Fact]
    public void Above_some_fifteen_percent_a_case_counts_by_a_fraction() =>
        Design("--expected", "30%", "--concerning", "50%", "--cases-per-day", "20").Out.Should().StartWith(
            "An override adds 3 to the score, every other case takes 2 away, down to 0 (2/5).\n");

    [Fact]
    public void Programs_get_the_same_as_json()
    {
        var design = JsonNode.Parse(Design("--expected", "3%", "--concerning", "10%", "--cases-per-day", "50", "--format", "json").Out)!;

        design["scores"]!.ToJsonString().Should().Be("""{"override":16,"compliant":-1}""");
        (design["m"]!.GetValue<int>(), design["limit"]!.GetValue<int>(), design["headStart"]!.GetValue<int>()).Should().Be((17, 112, 56));
        design["falseAlarm"]!["years"]!.GetValue<double>().Should().BeApproximately(10.696, 0.001);
        design["flag"]!["days"]!.GetValue<double>().Should().BeApproximately(2.98, 0.01);
        design["around"]!.AsArray().Select(one => one!["limit"]!.GetValue<int>()).Should().Equal(52, 81, 112, 81, 112, 142, 112, 142, 172);
    }

    [Fact]
    public void Where_a_larger_volume_cannot_be_designed_its_place_is_empty()
    {
        string[] options = ["--expected", "5%", "--concerning", "5.02%", "--cases-per-day", "5"];

        Design(options).Out.Should().Contain("    7253; 336              -              -\n");
        Design([.. options, "--format", "json"]).Out.Should().Contain("\"limit\": null");
    }

    [Fact]
    public void A_share_that_cannot_double_has_no_doubling() =>
        JsonNode.Parse(Design("--expected", "60%", "--concerning", "90%", "--cases-per-day", "50", "--format", "json").Out)!["doubling"].Should().BeNull();

    [Theory]
    [InlineData("--expected", "3", "PF640: `3` is no share for `--expected`. Write `3%` or `0.03`: above 0 and below 100%.")]
    [InlineData("--expected", "0%", "PF640: `0%` is no share for `--expected`. Write `3%` or `0.03`: above 0 and below 100%.")]
    [InlineData("--concerning", "100%", "PF640: `100%` is no share for `--concerning`. Write `3%` or `0.03`: above 0 and below 100%.")]
    [InlineData("--concerning", "1,5%", "PF640: `1,5%` is no share for `--concerning`. Write `3%` or `0.03`: above 0 and below 100%.")]
    [InlineData("--concerning", "5%", "PF641: `--concerning` is 5%, and has to be above `--expected`, which is 5%.")]
    [InlineData("--cases-per-day", "0", "PF642: `0` is no number for `--cases-per-day`. Write a number above 0, at most 1000000, like `50` or `0.5`.")]
    [InlineData("--cases-per-day", "-5", "PF642: `-5` is no number for `--cases-per-day`. Write a number above 0, at most 1000000, like `50` or `0.5`.")]
    [InlineData("--years-between-false-alarms", "ten", "PF642: `ten` is no number for `--years-between-false-alarms`. Write a number above 0, at most 1000000, like `50` or `0.5`.")]
    [InlineData("--concerning", "5.0001%", "PF643: 5% and 5.0001% cannot be told apart with numbers that we can compute exactly. Move them apart; where overrides are as rare as one in a hundred thousand, look at each.")]
    public void What_cannot_be_designed_is_told_in_a_sentence(string option, string value, string problem) =>
        Design([option, value, .. option == "--cases-per-day" ? Array.Empty<string>() : ["--cases-per-day", "50"]])
            .Should().Be(new ToolRun(2, "", $"error {problem}\n"));

    [Theory]
    [InlineData("review --ledger memory:", "PF605: Required argument `SET` missing for command: `review`.")]
    [InlineData("review shop", "PF605: Option `--ledger` is required.")]
    [InlineData("review design", "PF605: Option `--cases-per-day` is required.")]
    public void A_command_line_that_cannot_be_understood_is_told_in_a_sentence(string line, string problem) =>
        ToolRun.Of(line.Split(' ')).Error.Should().StartWith($"error {problem}\n");

    private static ToolRun Design(params string[] options) => ToolRun.Of(["review", "design", .. options]);
}
