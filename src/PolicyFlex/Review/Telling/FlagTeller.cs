using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>Puts flags together from what the replay kept of them.</summary>
internal sealed class FlagTeller(SetTitles titles, CaseTable table, ReportFrame frame)
{
    private const int MostShares = 8;

    public ReviewFlag Tell(FlagTrace trace)
    {
        var key = trace.Stream.Key;
        var policy = key.Subject is FlagSubject.Policy or FlagSubject.Rule or FlagSubject.Segment ? RuleNames.PolicyOf(key.Name) : null;
        var byAgent = By(trace, evidence => table.Names.NameOf(evidence.Agent) is { } agent ? [agent] : []);
        var bySegment = By(trace, evidence => [.. table.Names.ListOf(evidence.Segments).Select(Spaced)]);
        var driver = FindDriver(trace, byAgent, bySegment);
        var rule = key.Subject is FlagSubject.Rule or FlagSubject.Segment ? key.Name : driver is { Subject: FlagSubject.Rule } ? driver.Name : null;
        var origin = rule is not null && titles.OriginOf(rule) is { } ofRule ? new FlagOrigin("rule", ofRule)
            : policy is not null && titles.OriginOf(policy) is { } ofPolicy ? new FlagOrigin("policy", ofPolicy)
            : null;
        var flag = new ReviewFlag
        {
            Id = trace.Id,
            Subject = key.Subject,
            Name = key.Name,
            Segment = key.Segment is { } segment ? Spaced(segment) : null,
            Measure = key.Measure,
            Title = policy is null ? null : titles.OfPolicy(policy),
            Owner = policy is null ? null : titles.OwnerOf(policy),
            State = StateOf(trace),
            RaisedAt = frame.Local(trace.At),
            Since = frame.Local(trace.Since),
            SinceThen = new Share(key.Name, trace.SinceThen.Cases, trace.SinceThen.Overrides),
            Observed = ObservedRate.Of(trace.Observed.Cases, trace.Observed.Overrides),
            Now = frame.Recent(trace.Stream),
            Expected = trace.Rates.Expected,
            Concerning = trace.Rates.Concerning,
            YearsBetweenFalseAlarms = trace.YearsBetweenFalseAlarms,
            Sentence = "",
            Driver = driver,
            Agents = frame.ShowsAgents && key.Subject != FlagSubject.Agent && !CountsSituations(key) ? ByCount(byAgent) : [],
            Reasons = ByCount(By(trace, evidence => evidence.Counts && table.Names.NameOf(evidence.Reason) is { } reason ? [reason] : []), countsOnly: true),
            Segments = [.. SegmentsOf(trace, bySegment).Take(MostShares)],
            Questions = FlagQuestions.Of(key.Subject, key.Measure, driver, origin),
            Chart = frame.ChartOf(trace.Stream),
            Replies =
            [
                .. trace.Answers.Select(answer => new FlagReply(
                    frame.Local(answer.At.UtcTicks), answer.Answer, answer.By, answer.Reason, answer.Until, answer.Tolerable, answer.Overrides)),
            ],
        };
        return flag with { Sentence = FlagSentence.Of(flag, frame.Zone) };
    }

    /// <summary><c>customer.tier=gold</c> as people read it.</summary>
    private static string Spaced(string segment)
    {
        var at = segment.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? segment : $"{segment[..at]} = {segment[(at + 1)..]}";
    }

    /// <summary>Whether it counts situations, and not what people do in them: then nobody is behind it, and all that is counted happened.</summary>
    private static bool CountsSituations(StreamKey key) => key.Measure is FlagMeasure.Frequent or FlagMeasure.NotCovered;

    /// <summary>Whom it meets; what is true of all of them tells nothing.</summary>
    private static IEnumerable<Share> SegmentsOf(FlagTrace trace, Dictionary<string, Tally> bySegment)
    {
        var telling = bySegment.Where(part => part.Value.Cases < trace.Evidence.Length).ToDictionary(StringComparer.Ordinal);
        return CountsSituations(trace.Stream.Key) ? ByCount(telling, countsOnly: true) : ByExcess(telling, trace.Rates.Expected);
    }

    private static Dictionary<string, Tally> By(FlagTrace trace, Func<StreamEvidence, ImmutableArray<string>> names)
    {
        var parts = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var evidence in trace.Evidence)
        {
            foreach (var name in names(evidence))
            {
                var (cases, count) = parts.GetValueOrDefault(name);
                parts[name] = new Tally(cases + 1, count + (evidence.Counts ? 1 : 0));
            }
        }

        return parts;
    }

    private static ImmutableArray<Share> ByCount(Dictionary<string, Tally> parts, bool countsOnly = false) =>
    [
        .. parts.OrderByDescending(part => part.Value.Overrides).ThenBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => new Share(part.Key, countsOnly ? 0 : part.Value.Cases, part.Value.Overrides)),
    ];

    private static IEnumerable<Share> ByExcess(Dictionary<string, Tally> parts, double expected) => parts
        .Where(part => part.Value.Overrides > 0)
        .OrderByDescending(part => part.Value.Excess(expected)).ThenBy(part => part.Key, StringComparer.Ordinal)
        .Select(part => new Share(part.Key, part.Value.Cases, part.Value.Overrides));

    /// <summary>An agent, a rule or a segment that drives it; a segment only if it is no more than half of the cases, else it is all of them nearly.</summary>
    private FlagDriver? FindDriver(FlagTrace trace, Dictionary<string, Tally> byAgent, Dictionary<string, Tally> bySegment)
    {
        var key = trace.Stream.Key;
        var whole = new Tally(trace.Evidence.Length, trace.Evidence.Count(evidence => evidence.Counts));
        if (key.Subject == FlagSubject.Agent || key.Measure == FlagMeasure.Frequent || whole.Cases == 0)
        {
            return null;
        }

        if (frame.ShowsAgents && byAgent.Count > 1 && LeaveOneOut.FindDriver(byAgent, trace.Rates.Expected) is { } agent)
        {
            return Driver(FlagSubject.Agent, agent, byAgent);
        }

        if (key.Subject is FlagSubject.Policy or FlagSubject.Kind)
        {
            var byRule = By(trace, evidence => table.Names.NameOf(evidence.Rule) is { } rule ? [rule] : []);
            return byRule.Count == 1 ? Driver(FlagSubject.Rule, byRule.Keys.First(), byRule)
                : LeaveOneOut.FindDriver(byRule, trace.Rates.Expected) is { } rule ? Driver(FlagSubject.Rule, rule, byRule)
                : null;
        }

        if (key.Subject == FlagSubject.Segment)
        {
            return null;
        }

        var driving = ByExcess(bySegment, trace.Rates.Expected)
            .FirstOrDefault(part => part.Cases * 2 <= whole.Cases && LeaveOneOut.IsDrivenBy(whole, bySegment[part.Name], trace.Rates.Expected));
        return driving.Name is null ? null : Driver(FlagSubject.Segment, driving.Name, bySegment);

        FlagDriver Driver(FlagSubject subject, string name, Dictionary<string, Tally> parts)
        {
            var rest = whole.Without(parts[name]);
            return new FlagDriver(subject, name, ObservedRate.Of(rest.Cases, rest.Overrides));
        }
    }

    private FlagState StateOf(FlagTrace trace) => trace switch
    {
        { IsSettled: true } => FlagState.Settled,
        { LastAnswer: { Answer: FlagAnswer.Snoozed, Until: { } until } } when until > frame.Until => FlagState.Snoozed,
        _ => FlagState.Open,
    };
}
