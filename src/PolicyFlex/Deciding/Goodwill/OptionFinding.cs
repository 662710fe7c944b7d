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
    private readonly Answer?[] _answers;

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
        _answers = new Answer?[inquiry.Plan.Levels.Length];
        Bounds = new OptionBounds(option, _outcomes, inquiry);
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

    public OptionBounds Bounds { get; }

    /// <summary>What the option's own condition and the rules about it may say.</summary>
    public RankSet Said { get; }

    /// <summary>What contradicts itself in the rules about it; nothing unless its policy is in force for certain.</summary>
    public IEnumerable<(DecisionProblemKind Kind, string Rule)> Contradictions =>
        _policy is { IsCertain: true } ? Standing.Contradictions(_scale) : [];

    /// <summary>Whether the ladder certainly does not reach as high.</summary>
    public bool IsOutOfReach => _reach.Possible is [false];

    /// <summary>The highest rank that is possible for a level, together with the action that carries it out.</summary>
    public Rank Standings(int level) => _scale[Together(level).Max()];

    /// <summary>The answer for a level.</summary>
    public Answer For(int level) => _answers[level] ??= Find(level);

    private Answer Find(int level)
    {
        var answers = Together(level)
            .SelectMany(place => _reach.Possible.Select(reached => AnswerOf(place, reached, level)))
            .Distinct()
            .ToList();
        return answers is [var only] ? only : Answer.NeedsFacts;
    }

    /// <summary>The rules about the option that give its answer with everything open left out, then those of its action if that is as strict.</summary>
    public ImmutableArray<RuleSource> Sources(int level)
    {
        var (rank, sources) = Standing.Certain;
        var own = IsCertainlySo(level) && _scale.NoGuarantee(rank.Highest) == Certain(level) ? sources : [];
        var beside = IsByAction(level) ? By!.Sources(level) : [];
        return [.. own.Concat(beside).Distinct().OrderBy(source => source.Rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether the action that carries it out is as strict as the answer.</summary>
    public bool IsByAction(int level) => By is not null && IsCertainlySo(level) && CertainAction(level) == Certain(level);

    /// <summary>The slots that the answer of a level hangs on.</summary>
    public SortedSet<int> WhatMatters(int level)
    {
        var slots = new SortedSet<int>();
        if (For(level) != Answer.NeedsFacts)
        {
            return slots;
        }

        bool Changes(int one, int other) => _reach.Possible.Any(reached => AnswerOf(one, reached, level) != AnswerOf(other, reached, level));
        bool ChangesBeside(int one, int other) =>
            Beside(level).Places().Any(beside => Changes(Strictest(one, beside), Strictest(other, beside)));
        bool ChangesBesideSaid(int one, int other) => Said.Places().Any(said => Changes(Strictest(said, one), Strictest(said, other)));

        if (_policy is { IsCertain: false } && WhenInForce().Places().Any(place => ChangesBeside(place, 0)))
        {
            slots.UnionWith(_policy.Missing);
        }

        if (_outcomes[Option.When] == Outcome.Open && WhenTrue().Places().Any(place => ChangesBeside(place, 0)))
        {
            slots.UnionWith(_outcomes.MissingAt(Option.When));
        }

        if (Said != RankSet.Nothing)
        {
            var own = Option.Result.Highest;
            slots.UnionWith(Standing.WhatMatters((one, other) => ChangesBeside(Math.Max(one, own), Math.Max(other, own))));
        }

        if (By is not null)
        {
            var bounds = By.Bounds(level);
            slots.UnionWith(By.Standing.WhatMatters((one, other) => bounds.Possible.Places().Any(bound =>
                ChangesBesideSaid(bounds.Apply(one, bound), bounds.Apply(other, bound)))));
            slots.UnionWith(bounds.WhatMatters(By.Said, ChangesBesideSaid));
        }

        var together = Together(level).Distinct().ToList();
        if (together.Exists(place => AnswerOf(place, true, level) != AnswerOf(place, false, level)))
        {
            slots.UnionWith(_reach.Missing);
        }

        if (_reach.Possible.Contains(true))
        {
            slots.UnionWith(together
                .Where(place => AnswerOf(place, true, level) == Answer.NeedsFacts)
                .SelectMany(place => Bounds.MissingFor(level, _scale[place])));
        }

        return slots;
    }

    /// <summary>How much a level may give now.</summary>
    public Room Give(int level) => Bounds.Give(level, Standings(level));

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

    /// <summary>What is said if the policy is in force: nothing where the option's own condition is not true.</summary>
    private RankSet WhenInForce() => _outcomes[Option.When] switch
    {
        Outcome.True => WhenTrue(),
        Outcome.Open => WhenTrue() | RankSet.Nothing,
        _ => RankSet.Nothing,
    };

    private RankSet WhenTrue() => RankSet.Higher(Option.Result, Standing.Possible);

    private IEnumerable<int> Together(int level) =>
        Said.Places().SelectMany(said => Beside(level).Places().Select(beside => Strictest(said, beside)));

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
