using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Finds the terms of an action: who may do it, and the limits and ceilings that its costs count against.</summary>
internal sealed class ActionTerms
{
    private readonly TermsAsk _ask;
    private readonly ActionPlan _action;
    private readonly ActionFinding _finding;
    private readonly ActionBounds _bounds;

    public ActionTerms(TermsAsk ask, ActionPlan action)
    {
        (_ask, _action) = (ask, action);
        _finding = IsShownInstead() ? ask.Deliberation.Alternative(action) : ask.Deliberation.Action(action);
        _bounds = _finding.Bounds(ask.Level);
    }

    private string Name => _action.Name;

    public TermsResult Find()
    {
        var answer = _finding.For(_ask.Level);
        if (answer == Answer.NotCovered)
        {
            return TermsResult.Refused(Refusals.NotCovered(Name));
        }

        if (answer == Answer.NeedsFacts)
        {
            return TermsResult.Refused(Refusals.NeedsFacts(Name, _ask.NamesOf(_finding.WhatMatters(_ask.Level))));
        }

        if (answer != Answer.Denied)
        {
            return WithAmount(_ask.Plan.Scale[_finding.Possible(_ask.Level).Highest], null);
        }

        return !_bounds.DeniedBy.IsEmpty && _finding.Standing.Certain.Rank != _ask.Plan.Scale.Final
            ? TermsResult.Refused(Refusals.UsedUp(Name, _bounds.DeniedBy))
            : Overriding();
    }

    /// <summary>What the other rules and the bounds leave of an action that rules deny.</summary>
    private TermsResult Overriding()
    {
        var denial = _finding.Standing.Override(_ask.Plan.Scale);
        if (_ask.WhyNotOverridden(denial) is { } refusal)
        {
            return TermsResult.Refused(refusal);
        }

        var possible = _bounds.Apply(_ask.Plan.Scale.WithoutGuarantee(denial.Remaining));
        return _ask.Plan.Scale.DenialsIn(possible) != RankSet.Empty
            ? TermsResult.Refused(Refusals.NeedsFacts(Name, _ask.NamesOf(_bounds.WhatMatters(denial.Remaining, (one, other) => one != other))))
            : WithAmount(_ask.Plan.Scale[possible.Highest], denial);
    }

    private TermsResult WithAmount(Rank rank, Overridden? denial)
    {
        var unknown = _action.Limits.SelectMany(limit => limit.Per).Concat(_action.HasCeiling ? _ask.Plan.Ceilings.Per : [])
            .Where(subject => _ask.Inquiry.Subjects.ValueOf(subject) is null)
            .Select(subject => subject.Key)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return unknown.Count > 0 ? TermsResult.Refused(Refusals.NobodyKnown(Name, unknown))
            : WhyNotSoMuch() is { } refusal ? TermsResult.Refused(refusal)
            : For(rank, denial);
    }

    /// <summary>Why what is wished is no amount of the action; null if it is.</summary>
    private string? WhyNotSoMuch()
    {
        var wished = _ask.Wish.Amount;
        if (_action.Costs is null)
        {
            return wished is null or 0 ? null : Refusals.NoAmount(Name);
        }

        if (_bounds.Costs is not { } costs)
        {
            return wished is { } amount ? WishedAmount.Problem(Name, amount, _ask.Plan.Digits) : Refusals.CostsUnknown(Name);
        }

        if (costs > RequestCheck.MostAmount)
        {
            return Refusals.TooLarge(Name);
        }

        return wished is not { } some || (some == 0 && costs <= 0) ? null
            : WishedAmount.Problem(Name, some, _ask.Plan.Digits)
            ?? (some > Math.Max(costs, Listed(costs)) ? Refusals.MoreThanCosts(Name, some, Listed(costs)) : null);
    }

    private TermsResult For(Rank rank, Overridden? denial)
    {
        var needed = _ask.Wish.Amount ?? Math.Max(0, _bounds.Costs ?? 0);
        var isTooLow = rank.Kind == RankKind.AllowedWithApproval && (_ask.Level < rank.Level || rank.By > 1);
        var overriding = denial?.Level ?? 0;
        if (!isTooLow && _ask.Level >= overriding && Fits(_ask.Level, needed))
        {
            return Terms(_ask.Level, needed, null, denial);
        }

        var lowest = Math.Max(overriding, rank.Kind == RankKind.AllowedWithApproval ? rank.Level : 0);
        if (FirstFrom(lowest, needed) is not { } level)
        {
            return TermsResult.Refused(Refusals.NobodyApproves(Name, Listed(needed)));
        }

        var bound = _ask.Approver is { } approver && approver >= level ? approver : level;
        return Fits(bound, needed)
            ? Terms(bound, needed, _ask.Approval(level, rank.By), denial)
            : TermsResult.Refused(Refusals.TooMuchFor(Name, Listed(needed), _ask.NameOf(bound)));
    }

    private TermsResult Terms(int level, decimal needed, RequiredApproval? approval, Overridden? denial)
    {
        var ceiling = CeilingFor(level, needed) ?? level;
        var room = Room.Min(CeilingAt(ceiling), LimitsAt(level));
        var amount = _ask.Wish.Amount ?? Math.Min(Listed(needed), room.RoundedDown(_ask.Plan.Digits).Amount);
        var caps = new CapList(_ask.Inquiry, amount, amount);
        caps.AddCeiling(ceiling, _action.HasCeiling ? Ceiling.Money : null);
        caps.AddLimits(_action.Limits, level);
        var record = _ask.Record(denial).Of(_finding.For(_ask.Level), _finding.Sources(_ask.Level).Ids(), _bounds.Costs is { } costs ? Listed(costs) : null);
        return _ask.Terms(new TermsAsk.Given(true, amount, amount, _ask.Plan.Digits, [], record), caps.All, approval, denial);
    }

    private int? FirstFrom(int lowest, decimal amount)
    {
        for (var level = lowest; level < _ask.Plan.Levels.Length; level++)
        {
            if (Fits(level, amount))
            {
                return level;
            }
        }

        return null;
    }

    private bool Fits(int level, decimal amount) => CeilingFor(level, amount) is not null && amount <= LimitsAt(level).Amount;

    /// <summary>Under whose ceiling so much fits: the level's own, or that of a lower one, for whoever stands higher may do that too.</summary>
    private int? CeilingFor(int level, decimal amount)
    {
        if (amount <= CeilingAt(level).Amount)
        {
            return level;
        }

        for (var lower = 0; lower < level; lower++)
        {
            if (amount <= CeilingAt(lower).Amount)
            {
                return lower;
            }
        }

        return null;
    }

    private Room CeilingAt(int level) => _action.HasCeiling ? _ask.Inquiry.Ceilings.Left(level, Ceiling.Money) : Room.Unlimited;

    /// <summary>What the limits in amounts leave that a level may not go beyond.</summary>
    private Room LimitsAt(int level)
    {
        var room = Room.Unlimited;
        foreach (var limit in _action.Limits)
        {
            if (limit.Measure != Measure.Times && !(limit.Beyond is { } beyond && level >= beyond))
            {
                room = Room.Min(room, LimitState.Of(limit, _ask.Inquiry).Left ?? Room.None);
            }
        }

        return room;
    }

    /// <summary>Costs as a decision shows them.</summary>
    private decimal Listed(decimal costs) => Math.Round(Math.Max(0, costs), _ask.Plan.Digits, MidpointRounding.AwayFromZero);

    /// <summary>Whether the decision offers the action in the place of something else.</summary>
    private bool IsShownInstead() => _ask.Decision.Actions.SelectMany(action => action.Instead)
        .Concat(_ask.Decision.Fallback?.Instead ?? [])
        .Any(entry => string.Equals(entry.Action, _action.Name, StringComparison.Ordinal));
}
