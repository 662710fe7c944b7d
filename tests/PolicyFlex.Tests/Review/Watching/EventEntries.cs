using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Tests.Review.Reports;

namespace PolicyFlex.Tests.Review.Watching;

/// <summary>Events as the entries that a journal writes.</summary>
internal static class EventEntries
{
    /// <summary>Cases in batches, with overrides in between.</summary>
    public static ImmutableArray<LedgerEntry> Of(IEnumerable<ReviewEvent> events)
    {
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        foreach (var batch in events.OrderBy(one => one.At).Chunk(20))
        {
            var cases = batch.OfType<DecidedCase>().ToList();
            if (cases.Count > 0)
            {
                entries.Add(Of(cases, entries.Count));
            }

            entries.AddRange(batch.OfType<OverrideMade>().Select(Of));
        }

        return [.. entries.Select((entry, at) => entry with { Sequence = at + 1 })];
    }

    public static LedgerEntry Of(IReadOnlyList<DecidedCase> cases, int number) => new()
    {
        Matter = string.Create(CultureInfo.InvariantCulture, $"cases/{number:D8}"),
        Slot = Slots.Recorded,
        Kind = EntryKind.CasesRecorded,
        At = cases[^1].At,
        Content = CaseBatchWriter.Write(ReviewedShop.Engine.Name, ReviewedShop.Engine.Plan.Traits.SegmentNames, cases),
    };

    public static LedgerEntry Of(OverrideMade made) => new()
    {
        Matter = $"override/{made.Id}",
        Slot = Slots.Recorded,
        Kind = EntryKind.OverrideRecorded,
        At = made.At,
        Subjects = made.Agent is { } agent ? LedgerEntry.Nobody.Add(GrantSubjects.Agent, agent) : LedgerEntry.Nobody,
        Content = LedgerJson.Write(new OverrideContent
        {
            Set = ReviewedShop.Engine.Name,
            Revision = ReviewedShop.Engine.Revision,
            Hash = "",
            Direction = EnumWords<OverrideDirection>.Of(made.Direction),
            Rules = made.Rules,
            Name = made.Name,
            Reason = made.Reason,
            Level = made.Level,
            Worth = made.Worth,
            Traits = TraitsReader.ContentOf(new PolicyFlex.Deciding.SituationTraits(
                made.Traits.Customer, made.Traits.Kind, ReviewedShop.Engine.Plan.Traits.SegmentNames, made.Traits.Segments)),
        }),
    };
}
