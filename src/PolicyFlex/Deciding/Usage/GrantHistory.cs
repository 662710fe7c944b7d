using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>What was given before, and what it adds up to for a limit or a ceiling. Grants after the moment do not count.</summary>
internal sealed class GrantHistory(Inquiry inquiry)
{
    private readonly DecisionPlan _plan = inquiry.Plan;
    private readonly ImmutableArray<PastGrant> _grants = inquiry.Request.History;
    private readonly DateTimeOffset _now = inquiry.Request.Now;

    /// <summary>Adds up what counts for a limit whose subjects are known (meaning 12).</summary>
    public Usage Of(LimitPlan limit)
    {
        if (_grants.IsEmpty)
        {
            return Usage.None;
        }

        var calendar = _plan.Set.Calendar;
        DateTimeOffset? after = limit.Limit.Within is { } within ? calendar.Shift(_now, within, -1) : null;
        DateTimeOffset? from = limit.Limit.Each is { } each ? calendar.StartOf(each, _now) : null;
        var (used, first) = (0m, DateTimeOffset.MaxValue);
        var isUsed = false;
        foreach (var grant in _grants)
        {
            var isInTime = grant.At <= _now && (after is null || grant.At > after) && (from is null || grant.At >= from);
            var amount = AmountOf(grant, limit.Measure);
            if (isInTime && amount != 0 && Counts(limit, grant) && inquiry.Subjects.AreOf(limit.Per, grant))
            {
                isUsed = true;
                used += amount;
                first = grant.At < first ? grant.At : first;
            }
        }

        return !isUsed ? Usage.None : new Usage(used, limit.Limit switch
        {
            { Within: { } window } => calendar.Shift(first, window, 1),
            { Each: { } period } => calendar.EndOf(period, _now),
            _ => null,
        });
    }

    /// <summary>Adds up what counts against a ceiling (meaning 11): owed goodwill does not, an action only where it says so.</summary>
    /// <param name="key">What the ceiling is of.</param>
    /// <param name="hasOwn">Whether the level has a ceiling of its own for a kind, which then does not count as money.</param>
    public decimal UnderCeiling(string key, Func<string, bool> hasOwn)
    {
        if (_grants.IsEmpty || !inquiry.Subjects.AreKnown(_plan.CeilingsPer))
        {
            return 0;
        }

        var isMoney = key == Ceiling.Money;
        return _grants
            .Where(grant => grant.At <= _now && inquiry.Subjects.AreOf(_plan.CeilingsPer, grant))
            .Where(grant => _plan.Actions.TryGetValue(grant.Name, out var action)
                ? action.Action.WithinAuthority && isMoney
                : !IsOwed(grant) && (isMoney ? GivesOf(grant) is not { } gives || !hasOwn(gives) : GivesOf(grant) == key))
            .Sum(grant => AmountOf(grant, isMoney ? Measure.Worth : Measure.Units));
    }

    /// <summary>Whether any of the options was given in a case.</summary>
    public bool HasAny(ImmutableArray<string> options, string? inCase) => !options.IsEmpty && inCase is not null && _grants.Any(grant =>
        grant.At <= _now
        && string.Equals(grant.Case, inCase, StringComparison.Ordinal)
        && options.Contains(grant.Name, StringComparer.Ordinal));

    private static decimal AmountOf(PastGrant grant, Measure measure) => measure switch
    {
        Measure.Times => 1,
        Measure.Units => grant.Amount,
        _ => grant.Worth ?? grant.Amount,
    };

    private bool Counts(LimitPlan limit, PastGrant grant)
    {
        var isNamed = limit.Names.IsDefault || limit.Names.Contains(grant.Name, StringComparer.Ordinal);
        if (!isNamed || limit.Scope is LimitScope.Action or LimitScope.Option)
        {
            return isNamed;
        }

        return !_plan.Actions.ContainsKey(grant.Name)
            && !IsOwed(grant)
            && (limit.Limit.Gives.IsEmpty || (_plan.Options.TryGetValue(grant.Name, out var option)
                && limit.Limit.Gives.Contains(option.Gives, StringComparer.Ordinal)));
    }

    private bool IsOwed(PastGrant grant) => _plan.Options.TryGetValue(grant.Name, out var option) && option.Owed;

    /// <summary>What was given; null for an option that the set does not know any more.</summary>
    private string? GivesOf(PastGrant grant) => _plan.Options.GetValueOrDefault(grant.Name)?.Gives;
}
