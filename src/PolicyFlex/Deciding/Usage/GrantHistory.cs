using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>What was given before, and what it adds up to for a limit or a ceiling. Grants after the moment do not count.</summary>
internal sealed class GrantHistory(DecisionPlan plan, ImmutableArray<PastGrant> grants, DateTimeOffset now)
{
    /// <summary>Adds up what counts for a limit, for the subjects given (meaning 12).</summary>
    public Usage Of(LimitPlan limit, ImmutableArray<(string Key, string Value)> subjects)
    {
        var calendar = plan.Set.Calendar;
        DateTimeOffset? after = limit.Limit.Within is { } within ? calendar.Shift(now, within, -1) : null;
        DateTimeOffset? from = limit.Limit.Each is { } each ? calendar.StartOf(each, now) : null;
        var counted = grants
            .Where(grant => grant.At <= now
                && (after is null || grant.At > after)
                && (from is null || grant.At >= from)
                && Counts(limit, grant)
                && (limit.Measure == Measure.Times || AmountOf(limit, grant) != 0)
                && subjects.All(subject => IsAbout(grant, subject.Key, subject.Value)))
            .ToList();
        if (counted.Count == 0)
        {
            return Usage.None;
        }

        DateTimeOffset? returns = limit.Limit switch
        {
            { Within: { } window } => calendar.Shift(counted.Min(grant => grant.At), window, 1),
            { Each: { } period } => calendar.EndOf(period, now),
            _ => null,
        };
        return new Usage(
            limit.Measure == Measure.Times ? counted.Count : counted.Sum(grant => AmountOf(limit, grant)),
            returns);
    }

    private static decimal AmountOf(LimitPlan limit, PastGrant grant) =>
        limit.Measure == Measure.Units ? grant.Amount : grant.Worth ?? grant.Amount;

    /// <summary>Adds up what counts against a ceiling (meaning 11): owed goodwill does not, an action only where it says so.</summary>
    /// <param name="key">What the ceiling is of.</param>
    /// <param name="hasOwn">Whether the level has a ceiling of its own for a kind, which then does not count as money.</param>
    /// <param name="subjects">Whose it is.</param>
    public decimal UnderCeiling(string key, Func<string, bool> hasOwn, ImmutableArray<(string Key, string Value)> subjects)
    {
        var isMoney = key == Ceiling.Money;
        return grants
            .Where(grant => grant.At <= now && subjects.All(subject => IsAbout(grant, subject.Key, subject.Value)))
            .Where(grant => plan.Actions.TryGetValue(grant.Name, out var action)
                ? action.Action.WithinAuthority && isMoney
                : !IsOwed(grant) && (isMoney ? GivesOf(grant) is not { } gives || !hasOwn(gives) : GivesOf(grant) == key))
            .Sum(grant => isMoney ? grant.Worth ?? grant.Amount : grant.Amount);
    }

    /// <summary>Whether any of the options was given in a case.</summary>
    public bool HasAny(ImmutableArray<string> options, string? inCase) => inCase is not null && grants.Any(grant =>
        grant.At <= now
        && string.Equals(grant.Case, inCase, StringComparison.Ordinal)
        && options.Contains(grant.Name, StringComparer.Ordinal));

    private bool Counts(LimitPlan limit, PastGrant grant)
    {
        var isNamed = limit.Names.IsDefault || limit.Names.Contains(grant.Name, StringComparer.Ordinal);
        if (!isNamed || limit.Scope is LimitScope.Action or LimitScope.Option)
        {
            return isNamed;
        }

        return !plan.Actions.ContainsKey(grant.Name)
            && !IsOwed(grant)
            && (limit.Limit.Gives.IsEmpty || (plan.Options.TryGetValue(grant.Name, out var option)
                && limit.Limit.Gives.Contains(option.Gives, StringComparer.Ordinal)));
    }

    private bool IsOwed(PastGrant grant) => plan.Options.TryGetValue(grant.Name, out var option) && option.Owed;

    /// <summary>What was given; null for an option that the set does not know any more.</summary>
    private string? GivesOf(PastGrant grant) => plan.Options.GetValueOrDefault(grant.Name)?.Gives;

    private static bool IsAbout(PastGrant grant, string key, string value) => string.Equals(value, key switch
    {
        SubjectKey.Agent => grant.Agent,
        SubjectKey.Case => grant.Case,
        _ => grant.Subjects.GetValueOrDefault(key),
    }, StringComparison.Ordinal);
}
