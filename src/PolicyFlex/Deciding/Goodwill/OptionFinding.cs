using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>What was found out about one goodwill option: what is said about it, how far the ladder reaches, and what bounds it.</summary>
internal sealed class OptionFinding : IFinding
{
    private readonly Inquiry _inquiry;
    private readonly RankScale _scale;
    private readonly PolicyFindings? _policy;
    private readonly Outcomes _outcomes;
    private readonly Reach _reach;
    private readonly Answer?[] _answers;

    /// <param name="option">The option.</param>
    /// <param name="policy">The policy that it stands in; null for the fallback's.</param>
    /// <param name="by">The action that carries it out; null for none.</param>
    /// <param name="inquiry">The request.</param>
    public OptionFinding(OptionPlan option, PolicyFindings? policy, ActionFinding? by, Inquiry inquiry)
    {
        (Option, _policy, By, _inquiry, _scale) = (option, policy, by, inquiry, inquiry.Plan.Scale);
        _outcomes = policy?.Outcomes ?? inquiry.Findings.Outcomes;
        Standing = policy is null ? Standing.Of(option.Option.Name, [])
            : Standing.Of(option.Option.Name, [policy.IsCertain ? policy : policy with { IsCertain = true }]);
        _reach = Reach.Of(option, inquiry);
        _answers = new Answer?[inquiry.Plan.Levels.Length];
        var inForce = WhenInForce();
        Said = policy is { IsPossible: false } ? RankSet.Nothing
            : policy is { IsCertain: false } ? inForce | RankSet.Nothing
            : inForce;
    }

    public OptionPlan Option { get; }

    /// <summary>The action that carries it out; null for none.</summary>
    public ActionFinding? By { get; }

    /// <summary>What the rules about it say; its own condition aside.</summary>
    public Standing Standing { get; }

    public OptionBounds Bounds => field ??= new OptionBounds(Option, _outcomes, _inquiry);

    /// <summary>What the option's own condition and the rules about it may say.</summary>
    public RankSet Said { get; }

    /// <summary>Whether its policy is in force for certain.</summary>
    public bool IsInForce => _policy is { IsCertain: true };

    /// <summary>Whether the ladder certainly does not reach as high.</summary>
    public bool IsOutOfReach => !_reach.MayBe;

    /// <summary>The highest rank that is possible for a level, together with the action that carries it out.</summary>
    public Rank Standings(int level) => _scale[Together(level).Highest];

    /// <summary>The answer for a level.</summary>
    public Answer For(int level) => _answers[level] ??= Find(level);

    /// <summary>The rules about the option that give its answer with everything open left out, then those of its action if that is as strict.</summary>
    public ImmutableArray<RuleSource> Sources(int level)
    {
        var (rank, sources) = Standing.Certain;
        var own = !sources.IsEmpty && IsCertainlySo(level) && _scale.NoGuarantee(rank.Highest) == Certain(level) ? sources : [];
        var beside = IsByAction(level) ? By!.Sources(level) : [];
        return beside.IsEmpty ? own : [.. own.Concat(beside).Distinct().OrderBy(source => source.Rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether the action that carries it out is as strict as the answer.</summary>
    public bool IsByAction(int level) => By is not null && IsCertainlySo(level) && CertainAction(level) == Certain(level);

    /// <summary>The slots that the answer of a level hangs on.</summary>
    public IndexSet WhatMatters(int level)
    {
        var slots = IndexSet.Empty;
        if (For(level) != Answer.NeedsFacts)
        {
            return slots;
        }

        bool Changes(int one, int other) =>
            (_reach.MayBe && AnswerOf(one, true, level) != AnswerOf(other, true, level))
            || (_reach.MayNotBe && AnswerOf(one, false, level) != AnswerOf(other, false, level));
        bool ChangesBeside(int one, int other) =>
            Beside(level).Places().Any(beside => Changes(Strictest(one, beside), Strictest(other, beside)));
        bool ChangesBesideSaid(int one, int other) => Said.Places().Any(said => Changes(Strictest(said, one), Strictest(said, other)));

        if (_policy is { IsCertain: false } && WhenInForce().Places().Any(place => ChangesBeside(place, 0)))
        {
            slots |= _policy.Missing;
        }

        if (_outcomes[Option.When] == Outcome.Open && WhenTrue().Places().Any(place => ChangesBeside(place, 0)))
        {
            slots |= _outcomes.MissingAt(Option.When);
        }

        if (Said != RankSet.Nothing)
        {
            var own = Option.Result.Highest;
            slots |= Standing.WhatMatters((one, other) => ChangesBeside(Math.Max(one, own), Math.Max(other, own)));
        }

        if (By is not null)
        {
            var bounds = By.Bounds(level);
            slots |= By.Standing.WhatMatters((one, other) => bounds.Possible.Places().Any(bound =>
                ChangesBesideSaid(bounds.Apply(one, bound), bounds.Apply(other, bound))));
            slots |= bounds.WhatMatters(By.Said, ChangesBesideSaid);
        }

        return slots | MissingInReach(level) | MissingInBounds(level);
    }

    /// <summary>How much a level may give now.</summary>
    public Room Give(int level) => Bounds.Give(level, Standings(level));

    private Answer Find(int level)
    {
        Answer? only = null;
        foreach (var place in Together(level).Places())
        {
            var answer = AnswerOf(place, level);
            if (answer == Answer.NeedsFacts || (only is { } other && other != answer))
            {
                return Answer.NeedsFacts;
            }

            only = answer;
        }

        return only!.Value;
    }

    /// <summary>The answer for a rank; needs-facts if it hangs on how far the ladder reaches.</summary>
    private Answer AnswerOf(int place, int level)
    {
        var answer = AnswerOf(place, _reach.MayBe, level);
        return _reach is { MayBe: true, MayNotBe: true } && answer != AnswerOf(place, false, level) ? Answer.NeedsFacts : answer;
    }

    /// <summary>The answer for a rank, with the ladder within reach or not.</summary>
    private Answer AnswerOf(int place, bool reached, int level)
    {
        var rank = _scale[place];
        return rank.Kind == RankKind.Nothing ? Answer.NotCovered
            : !reached ? Answer.OutOfReach
            : rank.IsDenial ? Answer.Denied
            : !Bounds.IsKnown(level, rank) ? Answer.NeedsFacts
            : !Bounds.Give(level, rank).IsNone ? Answer.Allowed
            : Bounds.CanBeApproved(level, rank) ? Answer.NeedsApproval
            : Answer.Denied;
    }

    /// <summary>What the ladder hangs on, where it matters whether it reaches.</summary>
    private IndexSet MissingInReach(int level) =>
        _reach is { MayBe: true, MayNotBe: true }
        && Together(level).Places().Any(place => AnswerOf(place, true, level) != AnswerOf(place, false, level))
            ? Reach.MissingFor(Option, _inquiry)
            : IndexSet.Empty;

    /// <summary>What amounts and limits hang on, where they have to be known.</summary>
    private IndexSet MissingInBounds(int level) => !_reach.MayBe ? IndexSet.Empty : Together(level).Places()
        .Where(place => AnswerOf(place, true, level) == Answer.NeedsFacts)
        .Aggregate(IndexSet.Empty, (slots, place) => slots | Bounds.MissingFor(level, _scale[place]));

    /// <summary>What is said if the policy is in force: nothing where the option's own condition is not true.</summary>
    private RankSet WhenInForce() => _outcomes[Option.When] switch
    {
        Outcome.True => WhenTrue(),
        Outcome.Open => WhenTrue() | RankSet.Nothing,
        _ => RankSet.Nothing,
    };

    private RankSet WhenTrue() => RankSet.Higher(Option.Result, Standing.Possible);

    /// <summary>What is possible for a level of the option together with its action; where nothing is said about the option, nothing.</summary>
    private RankSet Together(int level)
    {
        var said = Said.Without(RankSet.Nothing);
        var both = said == RankSet.Empty ? said : RankSet.Higher(_scale.WithoutGuarantee(said), _scale.WithoutGuarantee(Beside(level)));
        return Said.MayBeNothing ? both | RankSet.Nothing : both;
    }

    /// <summary>What the action that carries it out adds; nothing where there is none.</summary>
    private RankSet Beside(int level) => By?.Possible(level) ?? RankSet.Nothing;

    /// <summary>The stricter of what is said about the option and about its action; a guarantee is only one against rules.</summary>
    private int Strictest(int said, int beside) => said == 0 ? 0 : Math.Max(_scale.NoGuarantee(said), _scale.NoGuarantee(beside));

    private int CertainAction(int level) => By is null ? 0
        : By.IsDeniedByBounds(level) ? _scale.Final.Highest
        : _scale.NoGuarantee(By.Standing.Certain.Rank.Highest);

    /// <summary>The stricter of what the rules about it and about its action give with everything open left out.</summary>
    private int Certain(int level) => Math.Max(_scale.NoGuarantee(Standing.Certain.Rank.Highest), CertainAction(level));

    /// <summary>Whether what is certain is of the answer's kind: a denial for one by rules, and none where it may be given.</summary>
    private bool IsCertainlySo(int level)
    {
        var isDenied = For(level) == Answer.Denied && Standings(level).IsDenial;
        return (isDenied || For(level) is Answer.Allowed or Answer.NeedsApproval) && _scale[Certain(level)].IsDenial == isDenied;
    }
}
