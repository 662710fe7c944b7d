using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Naive;

/// <summary>The answer for an option, by trying every way in which the open conditions may turn out.</summary>
internal sealed class NaiveGoodwill
{
    private readonly NaiveScene _scene;
    private readonly NaiveSubject _subject;
    private readonly NaiveOutcomes<NaiveGoodwillOutcome> _outcomes;

    public NaiveGoodwill(NaiveScene scene, NaiveOption option)
    {
        (_scene, Option) = (scene, option);
        _subject = NaiveSubject.Option(option.Policy, option.Name);
        Action = option.Option.By is { } action ? new NaiveAction(scene, action) : null;
        var units = (option.Policy is null ? [] : NaiveVersions.Units(scene, option.Policy))
            .Append(scene.Unit(option.Option.When))
            .Concat(option.Rung is null ? [] : NaiveLadder.Units(scene))
            .Concat(NaiveRules.Units(scene, _subject))
            .Concat(Action?.Units ?? []);
        _outcomes = new NaiveOutcomes<NaiveGoodwillOutcome>(units, In);
    }

    public NaiveOption Option { get; }

    public NaiveAction? Action { get; }

    public Answer Answer
    {
        get
        {
            var words = _outcomes.All.Select(o => o.Word).Distinct().ToList();
            return words.Count == 1 ? words[0] : Answer.NeedsFacts;
        }
    }

    /// <summary>The highest rank that is possible.</summary>
    public NaiveRank Rank => _outcomes.All.Max(o => o.Rank);

    public bool IsDeniedByRules => Answer == Answer.Denied && Rank.IsDenial;

    /// <summary>Whether bounds denied it or let something through.</summary>
    public bool HasAmounts => Answer is Answer.Allowed or Answer.NeedsApproval || (Answer == Answer.Denied && !Rank.IsDenial);

    public NaiveAmounts Amounts => new(_scene, Option, Rank);

    public ImmutableArray<NaiveContribution> Contributors =>
        Answer is not (Answer.Allowed or Answer.NeedsApproval) && !IsDeniedByRules ? []
        : [.. Own.Concat(IsByAction ? Action!.Contributors : []).Distinct().OrderBy(c => c.Id, StringComparer.Ordinal)];

    public ImmutableArray<string> By =>
        Answer is not (Answer.Allowed or Answer.NeedsApproval) && !IsDeniedByRules ? []
        : [.. Own.Select(c => c.Id).Concat(IsByAction ? Action!.By : []).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The facts that the answer hangs on, by slot.</summary>
    public IEnumerable<int> Asks => Answer != Answer.NeedsFacts ? [] : _outcomes.Mattering(o => o.Word).SelectMany(unit => unit.Asks)
        .Concat(_outcomes.All.Where(o => o.Word == Answer.NeedsFacts).SelectMany(o => o.Asks));

    public IEnumerable<NaiveRules> Rules => _outcomes.All.Select(o => o.Rules);

    private NaiveRank OwnRank => _outcomes.All.Max(o => o.Own);

    private IEnumerable<NaiveContribution> Own => OwnRank.AsAnswer == Rank ? NaiveCertain.Of(Rules, OwnRank) : [];

    private bool IsByAction => Action is not null && Action.Rank.AsAnswer == Rank;

    /// <summary>The option that is decided under a name.</summary>
    public static NaiveGoodwill Named(NaiveScene scene, string name) => new(scene, NaiveOptions.Deciding(scene, name)!);

    private NaiveGoodwillOutcome In(NaiveAssignment assignment)
    {
        var rules = NaiveRules.For(_scene, _subject, assignment);
        var nothing = new NaiveGoodwillOutcome(rules, NaiveRank.Nothing, NaiveRank.Nothing, Answer.NotCovered, []);
        if ((Option.Policy is { } policy && !NaiveVersions.IsInForce(_scene, policy, assignment))
            || _scene.Unit(Option.Option.When).In(assignment) != true)
        {
            return nothing;
        }

        if (!NaiveLadder.IsWithinReach(_scene, Option, assignment))
            return nothing with { Word = Answer.OutOfReach };

        var own = NaiveRank.Max(NaiveRank.Approved(_scene, Option.Option.Approval), rules.Rank);
        var action = Action?.In(assignment);
        var rank = NaiveRank.Max(own.AsAnswer, action?.Rank.AsAnswer ?? NaiveRank.Nothing);
        var outcome = new NaiveGoodwillOutcome(rules, own, rank, Answer.Denied, []);
        if (rank.IsDenial)
            return outcome;
        if (action?.Word == Answer.NeedsFacts)
            return outcome with { Word = Answer.NeedsFacts, Asks = Action!.Gate.Asks };

        var amounts = new NaiveAmounts(_scene, Option, rank);
        return outcome with { Word = amounts.Word, Asks = amounts.IsKnown ? [] : [.. amounts.Asks] };
    }
}

/// <summary>What comes out for an option in one way.</summary>
/// <param name="Rules">What the rules about the option give.</param>
/// <param name="Own">The rank of its own condition, approval and rules.</param>
/// <param name="Rank">The stricter of its own and its action's.</param>
/// <param name="Word">The word that the actor gets.</param>
/// <param name="Asks">The facts that amounts hang on, by slot.</param>
internal sealed record NaiveGoodwillOutcome(NaiveRules Rules, NaiveRank Own, NaiveRank Rank, Answer Word, ImmutableArray<int> Asks);
