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
    private readonly ActionFinding? _by;
    private readonly Reach _reach;

    /// <param name="option">The option.</param>
    /// <param name="policy">The policy that it stands in; null for the fallback's.</param>
    /// <param name="by">The action that carries it out; null for none.</param>
    /// <param name="inquiry">The request.</param>
    public OptionFinding(OptionPlan option, PolicyFindings? policy, ActionFinding? by, Inquiry inquiry)
    {
        (Option, _policy, _by, _inquiry, _scale) = (option, policy, by, inquiry, inquiry.Plan.Scale);
        _outcomes = policy?.Outcomes ?? inquiry.Findings.Outcomes;
        Standing = Standing.Of(option.Option.Name, policy is null ? [] : [policy with { IsCertain = true }]);
        _reach = Reach.Of(option, inquiry);
        Bounds = new OptionBounds(option, _outcomes, inquiry);
        Said = SaidByPolicy();
        Possible = Said.Places()
            .SelectMany(said => Beside().Places().Select(beside => RankSet.At(Strictest(said, beside))))
            .Aggregate(RankSet.Empty, (ranks, rank) => ranks | rank);
    }

    public OptionPlan Option { get; }

    /// <summary>What the rules about it say; its own condition aside.</summary>
    public Standing Standing { get; }

    public OptionBounds Bounds { get; }

    /// <summary>What the option's own condition and the rules about it may say.</summary>
    public RankSet Said { get; }

    /// <summary>What is possible together with the action that carries it out.</summary>
    public RankSet Possible { get; }

    /// <summary>What is certain with everything unknown left out, and the rules that give it.</summary>
    public (RankSet Rank, ImmutableArray<RuleSource> Sources) Certain => Standing.Certain();

    /// <summary>The highest rank that is possible and no denial: what amounts are told for.</summary>
    public Rank Granted => _scale[Possible.Highest];

    /// <summary>The answer for a level.</summary>
    public Answer For(int level)
    {
        var answers = Possible.Places().SelectMany(place => Answers(place, level)).Distinct().ToList();
        return answers is [var only] ? only : Answer.NeedsFacts;
    }

    /// <summary>The slots that the answer of a level hangs on.</summary>
    public SortedSet<int> WhatMatters(int level)
    {
        var slots = new SortedSet<int>();
        if (For(level) != Answer.NeedsFacts)
        {
            return slots;
        }

        bool Changes(int one, int other) => _reach.Possible.Any(reached =>
            !Answers(one, level, reached).ToHashSet().SetEquals(Answers(other, level, reached)));

        var inForce = InForce();
        if (_policy is { IsCertain: false } && inForce.Places().Any(rank => Beside().Places().Any(beside => Changes(Strictest(rank, beside), 0))))
        {
            slots.UnionWith(_policy.Missing);
        }

        if (_outcomes[Option.When] == Outcome.Open
            && Voiced().Places().Any(rank => Beside().Places().Any(beside => Changes(Strictest(rank, beside), 0))))
        {
            slots.UnionWith(_outcomes.MissingAt(Option.When));
        }

        slots.UnionWith(Standing.WhatMatters((one, other) => Option.Result.Places().Any(own => Beside().Places().Any(beside =>
            Changes(Strictest(Math.Max(one, own), beside), Strictest(Math.Max(other, own), beside))))));
        if (_by is not null)
        {
            slots.UnionWith(_by.Standing.WhatMatters((one, other) => Said.Places().Any(said => said != 0 && _by.Bounds.Possible.Places().Any(bound =>
                Changes(Strictest(said, Math.Max(NoGuarantee(one), bound)), Strictest(said, Math.Max(NoGuarantee(other), bound)))))));
            if (Said.Places().Any(said => said != 0 && AnswerScale.Of(_scale[said], level) != Answer.Denied))
            {
                slots.UnionWith(_by.Bounds.Missing);
            }
        }

        if (Possible != RankSet.Nothing)
        {
            slots.UnionWith(_reach.Missing);
        }

        if (!Bounds.IsKnown && _reach.Possible.Contains(true) && Possible.Places().Any(place => IsGrant(_scale[place])))
        {
            slots.UnionWith(Bounds.Missing);
        }

        return slots;
    }

    /// <summary>How much a level may give now.</summary>
    public Room Give(int level) => Granted.By > 1 ? Room.None : Bounds.Give(level, Granted);

    /// <summary>The higher levels that can give more than every level below them.</summary>
    public IEnumerable<(int Level, Room UpTo)> Approvals(int level) => Approvals(level, Granted);

    private static bool IsGrant(Rank rank) => rank.Kind is RankKind.Allowed or RankKind.AllowedWithApproval or RankKind.Guaranteed;

    private IEnumerable<(int Level, Room UpTo)> Approvals(int level, Rank rank)
    {
        var most = Room.None;
        for (var other = 0; other < _inquiry.Plan.Levels.Length; other++)
        {
            var room = Bounds.Give(other, rank);
            if (room > most)
            {
                most = room;
                if (other > level || (other == level && rank.By > 1))
                {
                    yield return (other, room);
                }
            }
        }
    }

    private IEnumerable<Answer> Answers(int place, int level) => _reach.Possible.SelectMany(reached => Answers(place, level, reached));

    /// <summary>The answers that a rank may be, with or without the rung; more than one where a bound is not known.</summary>
    private IEnumerable<Answer> Answers(int place, int level, bool reached)
    {
        var rank = _scale[place];
        if (rank.Kind == RankKind.Nothing)
        {
            return [Answer.NotCovered];
        }

        if (!reached)
        {
            return [Answer.OutOfReach];
        }

        if (!IsGrant(rank))
        {
            return [Answer.Denied];
        }

        if (!Bounds.IsKnown)
        {
            return [Answer.Allowed, Answer.NeedsFacts];
        }

        return
        [
            rank.By <= 1 && !Bounds.Give(level, rank).IsNone ? Answer.Allowed
            : Approvals(level, rank).Any() ? Answer.NeedsApproval
            : Answer.Denied,
        ];
    }

    private RankSet SaidByPolicy()
    {
        var inForce = InForce();
        return _policy is { IsCertain: false } ? inForce | RankSet.Nothing : inForce;
    }

    /// <summary>What is said if the policy is in force: nothing where the option's own condition is not true.</summary>
    private RankSet InForce() => _outcomes[Option.When] switch
    {
        Outcome.True => Voiced(),
        Outcome.Open => Voiced() | RankSet.Nothing,
        _ => RankSet.Nothing,
    };

    private RankSet Voiced() => RankSet.Higher(Option.Result, Standing.Possible);

    /// <summary>What the action that carries it out adds.</summary>
    private RankSet Beside() => _by is null ? RankSet.Nothing : _scale.WithoutGuarantee(_by.Possible);

    /// <summary>The stricter of what is said about the option and about its action; a guarantee is only one against rules.</summary>
    private int Strictest(int said, int beside) => said == 0 ? 0 : Math.Max(NoGuarantee(said), beside);

    private int NoGuarantee(int place) => _scale.WithoutGuarantee(RankSet.At(place)).Highest;
}
