using System.Text.Json.Nodes;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review.Recording;

/// <summary>What is written into entries is read out of them again.</summary>
public sealed class EventRoundTripTests
{
    private const string Set = "shop";

    [Fact]
    public void A_batch_of_cases_is_read_as_it_was_written() => EventGenerators.Decided.Array[1, 40].Sample(cases =>
        Read(Batch(cases)).Should().BeEquivalentTo(
            cases.Select((decided, i) => decided with { Id = $"b-1/{i:D4}" }), options => options.WithStrictOrdering().ComparingByMembers<DecidedCase>().ComparingByMembers<CaseTraits>()));

    [Fact]
    public void A_raised_flag_is_read_as_it_was_written() => EventGenerators.Raised.Sample(raised =>
        Read(FlagEntries.Raised(Set, raised)).Should().Equal(raised));

    [Fact]
    public void An_answered_flag_is_read_as_it_was_written() => EventGenerators.Answered.Sample(answered =>
        Read(FlagEntries.Answered(Set, answered)).Should().Equal(answered));

    [Fact]
    public void A_planned_month_is_read_as_it_was_written() => EventGenerators.Planned.Sample(planned =>
        Read(MonthEntries.Planned(Set, planned)).Should().BeEquivalentTo([planned]));

    [Fact]
    public void The_segments_of_a_host_that_has_others_are_read_by_their_names()
    {
        var batch = Batch(EventGenerators.Decided.Array[5].Single(_ => true, "0000KOIPe036"));
        var here = Read(batch).Cast<DecidedCase>().ToList();
        var there = new ReviewEntryReader(Set, ["order.market", "order.channel", "customer.tier"]).Read(batch).Cast<DecidedCase>().ToList();

        there.Select(decided => decided.Traits.Segments[0]).Should().Equal(here.Select(decided => decided.Traits.Segments[1]));
        there.Select(decided => decided.Traits.Segments[1]).Should().AllSatisfy(value => value.Should().BeNull());
        there.Select(decided => decided.Traits.Segments[2]).Should().Equal(here.Select(decided => decided.Traits.Segments[0]));
    }

    [Fact]
    public void What_is_of_another_set_says_nothing()
    {
        var events = new ReviewEntryReader("other", EventGenerators.Segments);
        events.Read(Batch(EventGenerators.Decided.Array[3].Single())).Should().BeEmpty();
        events.Read(FlagEntries.Raised(Set, EventGenerators.Raised.Single())).Should().BeEmpty();
        events.Read(MonthEntries.Planned(Set, EventGenerators.Planned.Single())).Should().BeEmpty();
    }

    [Fact]
    public void A_batch_of_a_later_version_is_told_of_in_a_sentence()
    {
        var batch = Batch(EventGenerators.Decided.Array[1].Single());
        var later = batch with { Content = batch.Content.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal) };

        FluentActions.Invoking(() => Read(later)).Should().Throw<LedgerException>()
            .Where(exception => exception.Problem == LedgerProblem.NewerStore)
            .WithMessage("The recorded cases `b-1` were written by a later version of this library, in the form 2; this one reads 1. Use the later version.");
    }

    [Fact]
    public void What_cannot_be_understood_says_nothing()
    {
        string[] contents = ["{}", "[]", "null", "", "{", "17", """{"set":"shop"}""", """{"name":null}"""];
        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            foreach (var content in contents)
            {
                var entry = new LedgerEntry { Matter = "x", Slot = "y", Kind = kind, At = DateTimeOffset.UnixEpoch, Content = content };
                var isChange = kind is EntryKind.Posted or EntryKind.Voided or EntryKind.Expired or EntryKind.Reversed or EntryKind.Fulfilled;
                Read(entry).Should().HaveCountLessThanOrEqualTo(isChange ? 1 : 0, $"{kind} with {content} is none");
            }
        }
    }

    [Fact]
    public void A_batch_of_which_anything_is_damaged_throws_nothing() => EventGenerators.Decided.Array[1, 5].SelectMany(cases => Gen.Select(
        Gen.Const(Batch(cases)), Gen.Int[0, 10_000], Gen.Char[' ', '~'])).Sample((batch, at, letter) =>
    {
        var letters = batch.Content.ToCharArray();
        letters[at % letters.Length] = letter;
        try
        {
            _ = Read(batch with { Content = new string(letters) }).ToList();
        }
        catch (LedgerException exception)
        {
            exception.Problem.Should().Be(LedgerProblem.NewerStore);
        }
    });

    [Fact]
    public void A_thousand_cases_take_less_than_eighty_bytes_each()
    {
        var cases = EventGenerators.Decided.Array[1000].Single();
        var few = cases.Select(decided => decided with { Rules = cases[0].Rules, Exceptions = [], Denied = [] }).ToArray();
        (Batch(few).Content.Length / 1000).Should().BeLessThan(80);
        JsonNode.Parse(Batch(few).Content).Should().NotBeNull();
    }

    private static IEnumerable<ReviewEvent> Read(LedgerEntry entry) => new ReviewEntryReader(Set, EventGenerators.Segments).Read(entry);

    private static LedgerEntry Batch(DecidedCase[] cases) => new()
    {
        Matter = "cases/b-1",
        Slot = "recorded",
        Kind = EntryKind.CasesRecorded,
        At = cases[0].At,
        Content = CaseBatchWriter.Write(Set, EventGenerators.Segments, cases),
    };
}
