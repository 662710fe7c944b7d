using System.Collections.Immutable;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Review;

namespace PolicyFlex.Tests.Review.Recording;

/// <summary>A day of the shop on which everything is recorded that can be, on any store.</summary>
internal static class RecordingStory
{
    private const string Stream = "more-lenient:rule:late-delivery/refund-window";

    /// <summary>All is there as it was recorded, in the review's words and in those of who follows; and an erasure takes only what names or quotes.</summary>
    public static async Task RunAsync(ILedgerStore store)
    {
        await using var shop = new RecordedShop(store);
        await HappenAsync(shop);

        var before = await shop.EventsAsync();
        before.Select(Brief).Should().BeEquivalentTo(
            "GrantReserved g-1: courtesy-credit 20 by late-delivery/courtesy-credit",
            "GrantChanged g-1/settled: Posted 20",
            "OverrideMade o-1: MoreLenient refund against late-delivery/refund-window, unfair-here, 120, `Anna had been in hospital`",
            "OverrideMade o-2: Stricter reship-express against late-delivery/send-another, unfair-here, 120, `Anna had been in hospital`",
            "OutcomeNoted c-1: Eased of g-1 in s-1, `Anna said thanks`",
            "OutcomeNoted c-2: Unresolved of nothing in s-2, `Anna hung up`",
            "FrictionNoted f-1: AwkwardSpot late-delivery/refund-window by lou, `I feel like a robot`",
            "DecidedCase: Covered, late-delivery/refund-window",
            "DecidedCase: Covered, late-delivery/refund-window denied",
            "DecidedCase: NotCovered, ",
            "LearningNoted s-3 in s-3, `customer.tier: gold; customer.lifetimeValue: 9000; order.id: o-1; order.total: 120; order.promisedAt: 2026-02-26T23:00:00Z; situation.kind: billing; situation.fault: partner; situation.contacts: 2`",
            $"FlagRaised {Stream}#1: 112 of 112",
            $"FlagAnswered a-1: Accepted of {Stream}#1 by olga, `until the new carrier`, Right",
            "MonthPlanned 2026-03: 1");
        (await FollowedAsync(shop)).Should().Contain(
            "OverrideRecorded o-1 refund more-lenient late-delivery/refund-window",
            "FrictionRecorded f-1 late-delivery/refund-window awkward-spot ",
            "OutcomeRecorded c-1  eased ",
            $"FlagRaised {Stream}#1   ",
            $"FlagAnswered {Stream}#1  accepted ");

        await shop.Ledger.MergeAsync("m-1", RecordedShop.Customer, "anna.two@example.org");
        await shop.Ledger.EraseAsync("e-1", "anna.two@example.org");

        var after = await shop.EventsAsync();
        after.Select(TraitsOf).Should().Equal(before.Select(TraitsOf), "what is counted stays as it was");
        TraitsOf(after.OfType<OverrideMade>().First()).Should().Be("late-delivery; gold; late-delivery; a customer");
        (await shop.EntriesAsync()).Should().NotContain(entry => Everything(entry).Contains("anna", StringComparison.OrdinalIgnoreCase));
        after.OfType<FrictionNoted>().Single().Text.Should().Be("I feel like a robot", "it is no customer's");
        (await LedgerAudit.RunAsync(store)).Faults.Should().BeEmpty();
        await ExportsAsync(store);
    }

    private static async Task HappenAsync(RecordedShop shop)
    {
        var (fresh, old) = (RecordedShop.Late("s-1"), RecordedShop.LongAgo("s-2"));
        await shop.DecideAsync(fresh);
        await shop.DecideAsync(old);
        await shop.DecideAsync(RecordedShop.Late("s-3", kind: "billing"));
        await shop.Journal.FlushAsync();
        await shop.GiveAsync("g-1", fresh);
        await shop.Journal.RecordOverrideAsync(RecordedShop.Override("o-1", old));
        await shop.Journal.RecordOverrideAsync(RecordedShop.Override("o-2", fresh, OverrideDirection.Stricter, "reship-express"));
        await shop.Journal.RecordOutcomeAsync(new CaseOutcome { Id = "c-1", Grant = "g-1", Outcome = OutcomeKind.Eased, Words = "Anna said thanks" });
        await shop.Journal.RecordOutcomeAsync(new CaseOutcome { Id = "c-2", Situation = old, Outcome = OutcomeKind.Unresolved, Words = "Anna hung up" });
        await shop.Journal.RecordFrictionAsync(new FrictionReport
        {
            Id = "f-1",
            Rule = "late-delivery/refund-window",
            Kind = FrictionKind.AwkwardSpot,
            Text = "I feel like a robot",
            Employee = "lou",
        });
        await WriteAsync(shop.Store, FlagEntries.Raised("shop", new FlagRaised { At = RecordedShop.Noon, Id = "", Stream = Stream, Number = 1, Score = 112, Limit = 112 }));
        await WriteAsync(shop.Store, FlagEntries.Answered("shop", new FlagAnswered
        {
            At = RecordedShop.Noon,
            Id = "a-1",
            Stream = Stream,
            Number = 1,
            Answer = FlagAnswer.Accepted,
            By = "olga",
            Reason = "until the new carrier",
            Overrides = Appropriateness.Right,
        }));
        await WriteAsync(shop.Store, MonthEntries.Planned("shop", new MonthPlanned
        {
            At = RecordedShop.Noon,
            Id = "",
            Month = new DateOnly(2026, 3, 1),
            CasesAYear = new Dictionary<string, long> { [Stream] = 100 }.ToImmutableSortedDictionary(StringComparer.Ordinal),
            UsualShares = ImmutableSortedDictionary<string, double>.Empty,
        }));
    }

    private static Task WriteAsync(ILedgerStore store, LedgerEntry entry) =>
        store.WriteAsync(new StoreReads { Now = RecordedShop.Noon, Matters = [entry.Matter] }, _ => new StoreWrites { Entries = [entry] });

    private static string Brief(ReviewEvent happened) => happened switch
    {
        GrantReserved grant => $"GrantReserved {grant.Id}: {grant.Name} {grant.Amount:0} by {string.Join(", ", grant.By)}",
        GrantChanged change => $"GrantChanged {change.Id}: {change.Change} {change.Amount:0}",
        OverrideMade made => $"OverrideMade {made.Id}: {made.Direction} {made.Name} against {string.Join(", ", made.Rules)}, {made.Reason}, {made.Worth:0}, `{made.Note}`",
        OutcomeNoted noted => $"OutcomeNoted {noted.Id}: {noted.Outcome} of {noted.Grant ?? "nothing"} in {noted.Case}, `{noted.Words}`",
        FrictionNoted noted => $"FrictionNoted {noted.Id}: {noted.Kind} {noted.Rule} by {noted.Employee}, `{noted.Text}`",
        DecidedCase decided => $"DecidedCase: {decided.Coverage}, {string.Join(", ", decided.Rules)}{(decided.Denied.IsEmpty ? "" : " denied")}",
        LearningNoted noted => $"LearningNoted {noted.Id} in {noted.Case}, `{noted.Facts}`",
        FlagRaised raised => $"FlagRaised {raised.Id}: {raised.Score} of {raised.Limit}",
        FlagAnswered answered => $"FlagAnswered {answered.Id}: {answered.Answer} of {answered.Stream}#{answered.Number} by {answered.By}, `{answered.Reason}`, {answered.Overrides}",
        MonthPlanned planned => $"MonthPlanned {planned.Id}: {planned.CasesAYear.Count}",
        _ => happened.ToString(),
    };

    private static string TraitsOf(ReviewEvent happened)
    {
        var traits = happened switch
        {
            GrantReserved grant => grant.Traits,
            OverrideMade made => made.Traits,
            OutcomeNoted noted => noted.Traits,
            DecidedCase decided => decided.Traits,
            LearningNoted noted => noted.Traits,
            _ => default,
        };
        return traits.Segments.IsDefault
            ? happened.GetType().Name
            : $"{traits.Kind}; {string.Join("; ", traits.Segments)}; {(traits.Customer == CustomerFingerprint.Of("shop", RecordedShop.Customer) ? "a customer" : "nobody")}";
    }

    private static string Everything(LedgerEntry entry) => string.Join('\n', entry.Subjects.Values.Append(entry.Content).Append(entry.Private).Append(entry.Matter));

    private static async Task<List<string>> FollowedAsync(RecordedShop shop)
    {
        var told = new List<string>();
        using var enough = new CancellationTokenSource();
        await foreach (var happened in shop.Ledger.FollowAsync(cancellationToken: enough.Token))
        {
            told.Add($"{happened.Kind} {happened.Id} {happened.Name} {happened.Word} {string.Join(", ", happened.Overrides)}");
            if (happened.Kind == LedgerEventKind.FlagAnswered)
            {
                break;
            }
        }

        return told;
    }

    private static async Task ExportsAsync(ILedgerStore store)
    {
        using var output = new MemoryStream();
        await LedgerExport.WriteAsync(store, output);
        var lines = System.Text.Encoding.UTF8.GetString(output.ToArray());
        foreach (var kind in new[] { "cases-recorded", "override-recorded", "friction-recorded", "outcome-recorded", "learning-kept", "flag-raised", "flag-answered", "month-planned" })
        {
            lines.Should().Contain($"\"kind\":\"{kind}\"");
        }
    }
}
