using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;

namespace PolicyFlex.Review;

/// <summary>Builds a report from what was recorded. Pure.</summary>
internal static class ReportBuilder
{
    /// <summary>Replays what was recorded, and tells of it.</summary>
    /// <param name="plan">The set.</param>
    /// <param name="budgets">The limits that all customers share.</param>
    /// <param name="records">What was recorded.</param>
    /// <param name="until">The moment up to which is told.</param>
    /// <param name="options">What is shown.</param>
    public static ReviewReport Build(
        DecisionPlan plan, ImmutableArray<SharedLimit> budgets, ReviewRecords records, DateTimeOffset until, ReviewOptions options)
    {
        var replay = ReviewReplay.Run(plan.Set, records, until, new StreamOptions
        {
            WatchesAgents = options.ShowsAgents,
            CountFrom = options.From is { } from ? plan.Set.Calendar.StartOf(from).UtcTicks : long.MinValue,
        });
        return Build(plan, budgets, records, replay, until, options);
    }

    /// <summary>Tells of what was replayed.</summary>
    /// <param name="plan">The set.</param>
    /// <param name="budgets">The limits that all customers share.</param>
    /// <param name="records">What was recorded.</param>
    /// <param name="replay">The replay of it.</param>
    /// <param name="until">The moment up to which is told.</param>
    /// <param name="options">What is shown.</param>
    public static ReviewReport Build(
        DecisionPlan plan, ImmutableArray<SharedLimit> budgets, ReviewRecords records, ReviewReplay replay, DateTimeOffset until, ReviewOptions options)
    {
        var set = plan.Set;
        var first = set.Calendar.DateOf(replay.First is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : until);
        var agents = replay.Book.Subjects.Count(subject => subject.Subject == FlagSubject.Agent);
        var frame = new ReportFrame(set.Calendar, options.From ?? first, until, options.ShowsAgents && agents >= options.FewestAgents);
        var titles = new SetTitles(set);
        var teller = new FlagTeller(titles, records.Table, frame);
        var flags = FlagFolding.Fold(
        [
            .. replay.Flags
                .Where(flag => frame.ShowsAgents || flag.Stream.Key.Subject != FlagSubject.Agent)
                .Select(teller.Tell)
                .OrderBy(flag => flag.State)
                .ThenByDescending(flag => flag.RaisedAt)
                .ThenBy(flag => flag.Id, StringComparer.Ordinal),
        ]);
        var policies = new PolicyTeller(titles, replay, frame, flags);
        var given = new GivenTeller(titles, records, replay, frame);
        var voices = new VoiceTeller(records, frame);
        return new ReviewReport
        {
            Set = set.Name,
            Title = titles.Set,
            Revision = set.Revision,
            Currency = set.Currency,
            From = frame.From,
            Until = frame.Local(until.UtcTicks),
            Decisions = replay.Decisions,
            WithoutWants = replay.WithoutWants,
            Streams = replay.Book.Planner.Streams,
            FalseAlarmsAYear = new StreamRates(set).FalseAlarmsAYear,
            Flags = flags,
            Policies = policies.Tell(),
            Kinds = new KindTeller(replay, records.Table, frame).Tell(),
            Agents = new AgentTeller(replay, frame, options).Tell(),
            Budgets = given.Budgets(budgets),
            Options = given.Options(),
            Friction = voices.Friction(),
            Learning = voices.Learning(),
            TooLittleVolume = policies.TooLittle(),
        };
    }
}
