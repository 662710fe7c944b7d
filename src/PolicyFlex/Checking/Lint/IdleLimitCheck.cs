using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>A limit can be reached: no other limit beside it is always reached before.</summary>
internal static class IdleLimitCheck
{
    /// <summary>More limits than this in one place are not compared each with each.</summary>
    private const int MostCompared = 100;

    public static void Check(SetUnderCheck subject)
    {
        Check(subject, subject.Set.Limits, most: null);
        foreach (var action in subject.Set.Actions)
        {
            Check(subject, action.Limits, most: null);
        }

        foreach (var policy in subject.Set.Policies)
        {
            Check(subject, policy.Limits, most: null);
        }

        foreach (var (_, option) in subject.Options)
        {
            Check(subject, option.Limits, MostAtOnce(subject, option));
        }
    }

    /// <summary>The most that one grant of an option can be; null where that depends.</summary>
    private static decimal? MostAtOnce(SetUnderCheck subject, GoodwillOption option)
    {
        var caps = option.StepUps.Select(stepUp => stepUp.AtMost ?? stepUp.Amount).Prepend(option.AtMost ?? option.Amount)
            .Select(subject.Constants.MostOf)
            .ToList();
        return caps.Contains(null) ? null : caps.Max();
    }

    private static void Check(SetUnderCheck subject, ImmutableArray<Limit> limits, decimal? most)
    {
        foreach (var (i, limit) in limits.Take(MostCompared).Index())
        {
            var reached = limits.Take(MostCompared).Index().FirstOrDefault(other => other.Index != i
                && ComesFirst(subject, other.Item, limit, most)
                && (other.Index < i || !ComesFirst(subject, limit, other.Item, most)));
            if (reached.Item is { } first)
            {
                subject.Report(LintProblems.LimitNeverReached(limit, first), (limit, "at-most"));
            }
        }
    }

    /// <summary>Whether wherever a limit is reached, the other one was reached before or is at the same time.</summary>
    private static bool ComesFirst(SetUnderCheck subject, Limit first, Limit limit, decimal? most)
    {
        var isWider = first.Per.All(key => limit.Per.Contains(key, StringComparer.Ordinal))
            && first.Over.SequenceEqual(limit.Over, StringComparer.Ordinal)
            && first.Gives.SequenceEqual(limit.Gives, StringComparer.Ordinal);
        if (!isWider || (first.Beyond is not null && first.Beyond != limit.Beyond) || TimesIn(first, limit) is not { } periods)
        {
            return false;
        }

        var (amount, ofLimit) = (subject.Constants.NumberOf(first.Amount), subject.Constants.NumberOf(limit.Amount));
        return (first.Times, limit.Times) switch
        {
            ({ } times, { } than) => times * periods <= than,
            ({ } times, null) => ofLimit is { } than && most is { } cap && cap <= than / (times * periods),
            (null, null) => amount is { } sum && ofLimit is { } than && sum <= than / periods,
            _ => false,
        };
    }

    /// <summary>How often the time of the first limit begins anew, at most, within the time of the other; null where that cannot be compared.</summary>
    private static decimal? TimesIn(Limit first, Limit limit)
    {
        if (first is { Within: null, Each: null })
        {
            return 1;
        }

        if (first.Each is not null || limit.Each is not null)
        {
            return first.Each == limit.Each && first.Within is null && limit.Within is null ? 1 : null;
        }

        return first.Within is { } own && limit.Within is { } other && Length(own) is var (length, unit) && Length(other) is var (longer, same) && unit == same
            ? Math.Ceiling(longer / length)
            : null;
    }

    /// <summary>A length of time in minutes or in months.</summary>
    private static (decimal Length, DurationUnit Unit) Length(Duration duration) => duration.Unit switch
    {
        DurationUnit.Minute => (duration.Count, DurationUnit.Minute),
        DurationUnit.Hour => (duration.Count * 60m, DurationUnit.Minute),
        DurationUnit.Day => (duration.Count * 1440m, DurationUnit.Minute),
        DurationUnit.Week => (duration.Count * 10080m, DurationUnit.Minute),
        DurationUnit.Month => (duration.Count, DurationUnit.Month),
        _ => (duration.Count * 12m, DurationUnit.Month),
    };
}
