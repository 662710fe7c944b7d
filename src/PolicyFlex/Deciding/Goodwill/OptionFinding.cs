using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What was found out about one goodwill option: what is said about it, how far the ladder reaches, and what bounds it.</summary>
internal sealed class OptionFinding
{
    private readonly Inquiry _inquiry;
    private readonly RankScale _scale;
    private readonly PolicyFindings? _policy;
    private readonly Outcomes _outcomes;
    private readonly Reach _reach;

    /// <param name="option">The option.</param>
    /// <param name="policy">The policy that it stands in; null for the fallback's.</param>
    /// <param name="by">The action that carries it out; null for none.</param>
    /// <param name="inquiry">The request.</param>
    public OptionFinding(OptionPlan option, PolicyFindings? policy, ActionFinding? by, Inquiry inquiry)
    {
        (Option, _policy, By, _inquiry, _scale) = (option, policy, by, inquiry, inquiry.Plan.Scale);
        _outcomes = policy?.Outcomes ?? inquiry.Findings.Outcomes;
        Standing = Standing.Of(option.Option.Name, policy is null ? [] : [policy with { IsCertain = true }]);
        _reach = Reach.Of(option, inquiry);
        Bounds = new OptionBounds(option, _outcomes, inquiry);
        var inForce = WhenInForce();
        Said = policy is { IsCertain: false } ? inForce | RankSet.Nothing : inForce;
    }

    public OptionPlan Option { get; }

    /// <summary>The action that carries it out; null for none.</summary>
    public ActionFinding? By { get; }

    /// <summary>What the rules about it say; its own condition aside.</summary>
    public Standing Standing { get; }

    public OptionBounds Bounds { get; }

    /// <summary>What the option's own condition and the rules about it may say.</summary>
    public RankSet Said { get; }

    /// <summary>Whether the ladder certainly does not reach as high.</summary>
    public bool IsOutOfReach => _reach.Possible is [false];

    /// <summary>The highest rank that is possible for a level, together with the action that carries it out.</summary>
    public Rank Standings(int level) => _scale[Together(level).Where(place => place != 0).DefaultIfEmpty(0).Max()];

    /// <summary>The answer for a level.</summary>
    public Answer For(int level)
    {
        var answers = Said.Places()
            .SelectMany(said => Beside(level).SelectMany(beside => _reach.Possible.Select(reached => AnswerOf(said, beside, reached, level))))
            .Distinct()
            .ToList();
        return answers is [var only] ? only : Answer.NeedsFacts;
    }

    /// <summary>The rules about the option that give its answer for certain, then those of its action if that is as strict.</summary>
    public ImmutableArray<RuleSource> Sources(int level)
    {
        var standing = Standings(level);
        var own = _scale[NoGuarantee(Said.Highest)] == standing ? Standing.Sources(Said.Highest) : [];
        var beside = IsByAction(level) ? By!.Sources(level) : [];
        return [.. own.Concat(beside).Distinct().OrderBy(source => source.Rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether the action that carries it out is as strict as the answer.</summary>
    public bool IsByAction(int level) => By is not null && _scale[NoGuarantee(By.Possible(level).Highest)] == Standings(level);

    /// <summary>The slots that the answer of a level hangs on.</summary>
    public SortedSet<int> WhatMatters(int level)
    {
        var slots = new SortedSet<int>();
        if (For(level) != Answer.NeedsFacts)
        {
            return slots;
        }

        var besides = Beside(level);
        bool Changes(int one, int other) => besides.Any(beside => _reach.Possible.Any(reached =>
            AnswerOf(one, beside, reached, level) != AnswerOf(other, beside, reached, level)));

        if (_policy is { IsCertain: false } && WhenInForce().Places().Any(place => Changes(place, 0)))
        {
            slots.UnionWith(_policy.Missing);
        }

        if (_outcomes[Option.When] == Outcome.Open && WhenTrue().Places().Any(place => Changes(place, 0)))
        {
            slots.UnionWith(_outcomes.MissingAt(Option.When));
        }

        if (Said != RankSet.Nothing)
        {
            var own = Option.Result.Highest;
            slots.UnionWith(Standing.WhatMatters((one, other) => Changes(Math.Max(one, own), Math.Max(other, own))));
        }

        if (By is not null)
        {
            slots.UnionWith(By.Standing.WhatMatters((one, other) => Said.Places().Any(said => _reach.Possible.Any(reached =>
                AnswerOf(said, Bounded(one, level), reached, level) != AnswerOf(said, Bounded(other, level), reached, level)))));
        }

        if (Said.Places().Any(said => besides.Any(beside => AnswerOf(said, beside, true, level) != AnswerOf(said, beside, false, level))))
        {
            slots.UnionWith(_reach.Missing);
        }

        slots.UnionWith(WhatBoundsHangOn(besides, level));
        return slots;
    }

    /// <summary>How much a level may give now.</summary>
    public Room Give(int level) => Bounds.Give(level, Standings(level));

    private static bool IsDenial(Rank rank) => rank.Kind is RankKind.DeniedAdvisory or RankKind.DeniedOverridable or RankKind.DeniedFinal;

    private SortedSet<int> WhatBoundsHangOn(IReadOnlyList<(int Place, Answer Answer)> besides, int level)
    {
        var slots = new SortedSet<int>();
        if (!_reach.Possible.Contains(true))
        {
            return slots;
        }

        foreach (var said in Said.Places().Where(place => place != 0))
        {
            foreach (var beside in besides)
            {
                var rank = _scale[Strictest(said, beside.Place)];
                if (AnswerOf(said, beside, true, level) == Answer.NeedsFacts)
                {
                    slots.UnionWith(beside.Answer == Answer.NeedsFacts ? By!.Bounds(level).Missing : Bounds.MissingFor(level, rank));
                }
            }
        }

        return slots;
    }

    /// <summary>The answer where the option, its action and the ladder turn out so.</summary>
    private Answer AnswerOf(int said, (int Place, Answer Answer) beside, bool reached, int level)
    {
        if (said == 0)
        {
            return Answer.NotCovered;
        }

        if (!reached)
        {
            return Answer.OutOfReach;
        }

        var rank = _scale[Strictest(said, beside.Place)];
        return IsDenial(rank) ? Answer.Denied
            : beside.Answer == Answer.NeedsFacts || !Bounds.IsKnown(level, rank) ? Answer.NeedsFacts
            : !Bounds.Give(level, rank).IsNone ? Answer.Allowed
            : Bounds.Approvals(level, rank).Any() ? Answer.NeedsApproval
            : Answer.Denied;
    }

    /// <summary>What is said if the policy is in force: nothing where the option's own condition is not true.</summary>
    private RankSet WhenInForce() => _outcomes[Option.When] switch
    {
        Outcome.True => WhenTrue(),
        Outcome.Open => WhenTrue() | RankSet.Nothing,
        _ => RankSet.Nothing,
    };

    private RankSet WhenTrue() => RankSet.Higher(Option.Result, Standing.Possible);

    private IEnumerable<int> Together(int level) =>
        Said.Places().SelectMany(said => Beside(level).Select(beside => Strictest(said, beside.Place)));

    /// <summary>What the action that carries it out adds; nothing where there is none.</summary>
    private ImmutableArray<(int Place, Answer Answer)> Beside(int level) =>
        By is null ? [(0, Answer.NotCovered)] : [.. By.Said.Places().Select(place => Bounded(place, level))];

    private (int Place, Answer Answer) Bounded(int place, int level) => By!.Bounds(level).Apply(place, level);

    /// <summary>The stricter of what is said about the option and about its action; a guarantee is only one against rules.</summary>
    private int Strictest(int said, int beside) => said == 0 ? 0 : Math.Max(NoGuarantee(said), NoGuarantee(beside));

    private int NoGuarantee(int place) => _scale.WithoutGuarantee(RankSet.At(place)).Highest;
}
