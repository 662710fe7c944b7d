using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>What was given before, as the list of it tells. Grants after the moment do not count.</summary>
internal sealed class GrantHistory(Inquiry inquiry) : IPast
{
    private readonly DecisionPlan _plan = inquiry.Plan;
    private readonly ImmutableArray<PastGrant> _grants = inquiry.Request.History;
    private readonly DateTimeOffset _now = inquiry.Request.Now;

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

    public decimal UnderCeiling(int level, string key)
    {
        if (_grants.IsEmpty || !inquiry.Subjects.AreKnown(_plan.Ceilings.Per))
        {
            return 0;
        }

        var isMoney = key == Ceiling.Money;
        return _grants
            .Where(grant => grant.At <= _now && inquiry.Subjects.AreOf(_plan.Ceilings.Per, grant))
            .Where(grant => _plan.Actions.TryGetValue(grant.Name, out var action)
                ? action.Action.WithinAuthority && isMoney
                : !IsOwed(grant) && (isMoney ? GivesOf(grant) is not { } gives || !inquiry.Ceilings.HasOwn(level, gives) : GivesOf(grant) == key))
            .Sum(grant => AmountOf(grant, isMoney ? Measure.Worth : Measure.Units));
    }

    public bool HasAlternative(OptionPlan option) => !_grants.IsEmpty && !option.Alternatives.IsEmpty
        && inquiry.Request.Situation.Case is { } inCase && _grants.Any(grant =>
            grant.At <= _now
            && string.Equals(grant.Case, inCase, StringComparison.Ordinal)
            && option.Alternatives.Contains(grant.Name, StringComparer.Ordinal));

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
