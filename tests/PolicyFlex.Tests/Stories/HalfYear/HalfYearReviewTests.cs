using System.Text.RegularExpressions;
using FluentAssertions;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Samples.ReviewHistory;
using PolicyFlex.Tests.Readme;
using Xunit;

namespace PolicyFlex.Tests.Stories.HalfYear;

/// <summary>What else the review of the half year says, and that it says the same whenever it is asked.</summary>
[Collection(HalfYearTestGroup.Name)]
public sealed partial class HalfYearReviewTests(HalfYearHistory history)
{
    [Fact]
    public void The_open_flags_are_those_that_a_manager_would_want_and_no_other() =>
        history.Report.Flags.Where(flag => flag.State == FlagState.Open).Select(flag => flag.Id).Should().Equal(
            "stricter:rule:late-parcel/send-another#1",
            "not-covered:kind:something-else / us#1",
            "frequent:kind:something-else / us#1",
            "frequent:kind:page-down / us#1",
            "more-lenient:rule:returns/sixty-days#1",
            "more-lenient:rule:wrong-nib/in-its-box#1",
            "more-lenient:agent:gus#1");

    [Fact]
    public void One_who_says_yes_to_everybody_is_told_from_a_policy_that_is_wrong()
    {
        history.Flag("more-lenient:agent:gus#1").Together.Should().Contain("more-lenient:segment:wrong-drink/make-it-again:situation.fault=customer#1");
        history.Report.Agents.Agents.Where(agent => agent.Distance > 3.09).Select(agent => agent.Agent).Should().Equal("gus");
        history.Report.Policies.Single(policy => policy.Policy == "wrong-drink").Standing.Should().Be(PolicyStanding.Quiet);
    }

    [Fact]
    public void Who_does_not_get_what_the_policy_promises_is_named()
    {
        var flag = history.Flag("stricter:rule:late-parcel/send-another#1");

        flag.Sentence.Should().EndWith("It fails those with customer.tier = guest: without them it is 0 %.");
        flag.Questions.Should().StartWith(
            ["Why do those with customer.tier = guest not get what others get?", "Why do people withhold what the policy allows: do they know it, do they dare?"]);
    }

    [Fact]
    public void What_owners_decided_stands_with_its_reason_and_its_end()
    {
        var page = history.Flag("frequent:kind:wrong-quantity / customer#1").Replies.Single();
        var season = history.Flag("more-lenient:rule:late-parcel/send-another#1").Replies.Single();

        (page.Answer, page.Reason).Should().Be((FlagAnswer.PolicyChanged, "Since 4 November the reorder page asks before it takes ten times the usual quantity."));
        (season.Answer, season.Tolerable, season.Overrides).Should().Be((FlagAnswer.Accepted, 0.2, Appropriateness.Right));
        season.Until.Should().Be(new DateTimeOffset(2026, 1, 7, 0, 0, 0, TimeSpan.FromHours(-5)));
    }

    [Fact]
    public void Budgets_are_used_in_part_and_employees_are_quoted()
    {
        var budget = history.Report.Budgets.Should().ContainSingle().Subject;

        (budget.Used / budget.Most).Should().BeInRange(0.1m, 0.9m);
        history.Report.Friction.Should().HaveCount(5);
        history.Report.Friction.SelectMany(rule => rule.Quotes).Should().Contain(quote => quote.Text == "Nobody keeps the box of a nib. I do not keep mine.");
    }

    [Fact]
    public void The_report_in_the_sample_is_the_one_that_it_gives()
    {
        var path = Path.Combine(MarkdownPage.Root, "samples/ReviewHistory/review.txt");
        if (Environment.GetEnvironmentVariable("POLICYFLEX_APPROVE") == "1")
        {
            File.WriteAllText(path, history.Report.ToText());
        }

        history.Report.ToText().Should().Be(File.ReadAllText(path));
    }

    [Fact]
    public void In_another_order_of_arrival_the_same_records_give_the_same_report()
    {
        var expected = history.Report.ToJson();
        var shuffled = history.Events.ToArray();

        foreach (var seed in new[] { 1, 2 })
        {
            new Random(seed).Shuffle(shuffled);
            HalfYearHistory.ReportOf(shuffled).ToJson().Should().Be(expected);
        }
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_history_and_another_one_another()
    {
        var (once, again, other) = (await AutumnAsync(5), await AutumnAsync(5), await AutumnAsync(6));

        again.SequenceEqual(once).Should().BeTrue();
        other.SequenceEqual(once).Should().BeFalse();
    }

    /// <summary>The first weeks, entry by entry. Made up each time are only the ids of batches of decisions, and the salt with which a grant is hashed.</summary>
    private static async Task<List<string>> AutumnAsync(ulong seed)
    {
        await using var store = new MemoryLedgerStore();
        await History.RunAsync(HalfYearHistory.Engine, store, seed, History.FirstDay.AddDays(21));
        var entries = new List<string>();
        await foreach (var entry in store.EntriesAsync(0))
        {
            var matter = entry.Kind == EntryKind.CasesRecorded ? "cases" : entry.Matter;
            entries.Add($"{matter} {entry.Slot} {entry.At:O} {string.Join(',', entry.Subjects)} {Hash().Replace(entry.Content, "")}");
        }

        return entries;
    }

    [GeneratedRegex("\"hash\":\"[0-9a-f]+\"")]
    private static partial Regex Hash();
}
