using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Finds the terms of a goodwill option: how much, by whom, and the bounds that hold for them.</summary>
internal sealed class OptionTerms(TermsAsk ask, OptionFinding finding, GoodwillDecision listed)
{
    private readonly OptionPlan _option = finding.Option;
    private readonly OptionBounds _bounds = finding.Bounds;

    private string Name => _option.Option.Name;

    public TermsResult Find() => listed.Answer switch
    {
        Answer.NotCovered => TermsResult.Refused(Refusals.NotCovered(Name)),
        Answer.OutOfReach => TermsResult.Refused(Refusals.OutOfReach(Name, listed.WouldNeed!)),
        Answer.NeedsFacts => TermsResult.Refused(Refusals.NeedsFacts(Name, ask.NamesOf(finding.WhatMatters(ask.Level)))),
        Answer.Denied when finding.Standings(ask.Level).IsDenial => Overriding(),
        Answer.Denied => TermsResult.Refused(Refusals.UsedUp(Name, [listed.LimitedBy!])),
        _ => WithSubjects(finding.Standings(ask.Level), null),
    };

    /// <summary>What the other rules and the bounds leave of an option that rules about it, or about its action, deny.</summary>
    private TermsResult Overriding()
    {
        var scale = ask.Plan.Scale;
        if (finding.By is { } action && action.IsDeniedByBounds(ask.Level))
        {
            return TermsResult.Refused(Refusals.UsedUp(Name, action.Bounds(ask.Level).DeniedBy));
        }

        var (own, beside) = (finding.Standing.Override(scale), finding.By?.Standing.Override(scale));
        var denial = Together(own, beside);
        if (ask.WhyNotOverridden(denial) is { } refusal)
        {
            return TermsResult.Refused(refusal);
        }

        var said = scale.WithoutGuarantee(RankSet.Higher(_option.Result, own.Remaining));
        var byAction = beside is null ? RankSet.Nothing
            : scale.WithoutGuarantee(finding.By!.Bounds(ask.Level).Apply(beside.IsDenied ? beside.Remaining : finding.By.Said));
        var possible = RankSet.Higher(said, byAction);
        var rank = scale[possible.Highest];
        return scale.DenialsIn(possible) != RankSet.Empty || !_bounds.IsKnown(ask.Level, rank)
            ? TermsResult.Refused(Refusals.NeedsFacts(Name, ask.NamesOf(_bounds.MissingFor(ask.Level, rank))))
            : WithSubjects(rank, denial);
    }

    private static Overridden Together(Overridden own, Overridden? beside) => beside is not { IsDenied: true } ? own
        : !own.IsDenied ? beside
        : own with
        {
            Denied = own.Denied.CompareTo(beside.Denied) < 0 ? beside.Denied : own.Denied,
            Rules = [.. own.Rules.Union(beside.Rules, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };

    private TermsResult WithSubjects(Rank rank, Overridden? denial)
    {
        var unknown = _option.Limits.Where(limit => limit.Measure == Measure.Times || _option.IsCounted)
            .Concat(_option.Option.By is null ? [] : finding.By!.Action.Limits)
            .SelectMany(limit => limit.Per)
            .Concat(_option.HasCeiling ? ask.Plan.Ceilings.Per : [])
            .Where(subject => ask.Inquiry.Subjects.ValueOf(subject) is null)
            .Select(subject => subject.Key)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return unknown.Count > 0 ? TermsResult.Refused(Refusals.NobodyKnown(Name, unknown))
            : _option.IsCounted ? WithAmount(rank, denial)
            : ask.Wish.Amount is null or 0 ? By(rank, 0, 0, denial)
            : TermsResult.Refused(Refusals.NoAmount(Name));
    }

    private TermsResult WithAmount(Rank rank, Overridden? denial)
    {
        if ((ask.Wish.Amount ?? Suggestion(rank, denial)) is not { } amount)
        {
            return TermsResult.Refused(Refusals.NothingSuggested(Name));
        }

        if (WishedAmount.Problem(Name, amount, _option.Digits) is { } problem)
        {
            return TermsResult.Refused(problem);
        }

        if (_option.Worth is { } worth && _bounds.Worth is null)
        {
            return TermsResult.Refused(Refusals.WorthUnknown(Name, ask.NamesOf(ask.Inquiry.Facts.MissingIn(worth))));
        }

        return WishedAmount.Worth(amount, _bounds.Worth ?? 1) is { } worthOfAll
            ? By(rank, amount, worthOfAll, denial)
            : TermsResult.Refused(Refusals.TooLarge(Name));
    }

    /// <summary>The suggestion, at most what the actor may give, or who could approve where the actor may give nothing.</summary>
    private decimal? Suggestion(Rank rank, Overridden? denial)
    {
        var room = GiverRoom(rank, denial);
        foreach (var level in room.IsNone ? Approvers(rank, denial) : [])
        {
            room = Room.Max(room, _bounds.Approve(level, rank));
        }

        return _bounds.Amounts.RoundedFor(_option) is { } suggested ? Math.Min(suggested, room.Amount) : null;
    }

    /// <summary>Finds who can give so much: the actor, else the lowest level that could approve it.</summary>
    private TermsResult By(Rank rank, decimal amount, decimal worth, Overridden? denial)
    {
        if (Fits(GiverRoom(rank, denial), amount))
        {
            return Terms(ask.Level, amount, worth, null, denial);
        }

        int? lowest = null;
        foreach (var level in Approvers(rank, denial))
        {
            lowest ??= Fits(_bounds.Approve(level, rank), amount) ? level : null;
        }

        if (lowest is not { } needed)
        {
            return TermsResult.Refused(TooMuch(rank, amount, denial));
        }

        var bound = ask.Approver is { } approver && approver >= needed ? approver : needed;
        return Fits(_bounds.Approve(bound, rank), amount)
            ? Terms(bound, amount, worth, ask.Approval(needed, rank.By), denial)
            : TermsResult.Refused(Refusals.TooMuchFor(Name, amount, ask.NameOf(bound)));
    }

    private TermsResult Terms(int level, decimal amount, decimal worth, RequiredApproval? approval, Overridden? denial)
    {
        var caps = new CapList(ask.Inquiry, amount, worth);
        caps.AddCeiling(level, _option.HasCeiling ? _bounds.CeilingKey(level) : null);
        caps.AddAlternatives(_option);
        caps.AddLimits(_option.Limits.Where(limit => limit.Measure == Measure.Times || _option.IsCounted), level);
        if (finding.By is { } action)
        {
            var costs = action.Bounds(ask.Level).Costs;
            caps.AddLimitsBeside(action, costs, level);
            caps.AddCeilingBeside(action, costs, level, _option.Option);
        }

        var given = new TermsAsk.Given(false, amount, worth, _option.Digits, _option.Option.Needs, ask.Record(denial).Of(listed));
        return ask.Terms(given, caps.All, approval, denial);
    }

    /// <summary>How much the actor may give alone; nothing of what the actor may not override.</summary>
    private Room GiverRoom(Rank rank, Overridden? denial) =>
        ask.Level < (denial?.Level ?? 0) ? Room.None : _bounds.Give(ask.Level, rank);

    /// <summary>The levels that could be asked, lowest first: who overrides a denial is one that may.</summary>
    private IEnumerable<int> Approvers(Rank rank, Overridden? denial)
    {
        for (var level = Math.Max(ask.Level, denial?.Level ?? 0); level < ask.Plan.Levels.Length; level++)
        {
            if (OptionBounds.CanBeAsked(level, ask.Level, rank))
            {
                yield return level;
            }
        }
    }

    private bool Fits(Room room, decimal amount) => _option.IsCounted ? amount <= room.Amount : !room.IsNone;

    private string TooMuch(Rank rank, decimal amount, Overridden? denial)
    {
        var (most, who) = (GiverRoom(rank, denial), (int?)null);
        foreach (var level in Approvers(rank, denial))
        {
            var room = _bounds.Approve(level, rank);
            (most, who) = room > most ? (room, level) : (most, who);
        }

        var tightest = _bounds.For(who ?? ask.Level, rank with { By = 1 }).Tightest;
        return most.IsNone && tightest is not null ? Refusals.UsedUp(Name, [tightest])
            : Refusals.TooMuch(Name, amount, most.Amount, who is { } other ? ask.NameOf(other) : null, tightest);
    }
}
