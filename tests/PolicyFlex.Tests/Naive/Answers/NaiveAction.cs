using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>The answer for an action, by trying every way in which the open conditions may turn out.</summary>
internal sealed class NaiveAction
{
    private readonly NaiveScene _scene;
    private readonly NaiveSubject _subject;
    private readonly NaiveRank _unsaid;
    private readonly NaiveOutcomes<NaiveActionOutcome> _outcomes;

    /// <summary>Decides an action.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="name">The action's name.</param>
    /// <param name="isNamedInstead">Whether it stands in an <c>instead</c>, which allows it where no rule names it.</param>
    public NaiveAction(NaiveScene scene, string name, bool isNamedInstead = false)
    {
        _scene = scene;
        Definition = scene.Set.Actions.Single(action => action.Name == name);
        Gate = NaiveGate.Of(scene, Definition);
        _subject = NaiveSubject.Action(scene, name);
        var isUnnamed = !_subject.Policies.Any(policy => NaiveVersions.MayBeInForce(scene, policy));
        _unsaid = isNamedInstead && isUnnamed ? NaiveRank.Allowed : NaiveRank.Nothing;
        _outcomes = new NaiveOutcomes<NaiveActionOutcome>(Units, In);
    }

    public ActionDefinition Definition { get; }

    public NaiveGate Gate { get; }

    public IEnumerable<NaiveUnit> Units => NaiveRules.Units(_scene, _subject);

    public Answer Answer
    {
        get
        {
            var words = _outcomes.All.Select(o => o.Word).Distinct().ToList();
            return words.Count == 1 ? words[0] : Answer.NeedsFacts;
        }
    }

    /// <summary>The highest rank that is possible, limits and ceilings included.</summary>
    public NaiveRank Rank => _outcomes.All.Max(o => o.Rank);

    /// <summary>Whether the answer is the denial of a limit or of the ceilings and not of rules.</summary>
    public bool IsDeniedByGate => Answer == Answer.Denied && !Gate.Deniers.IsEmpty && HighestOfRules != NaiveRank.Final;

    /// <summary>What is certain and gives the answer, in ordinal order.</summary>
    public ImmutableArray<NaiveContribution> Contributors =>
        Answer is Answer.NeedsFacts or Answer.NotCovered || IsDeniedByGate ? [] : NaiveCertain.Of(_outcomes.All.Select(o => o.Rules), HighestOfRules);

    public ImmutableArray<string> By => IsDeniedByGate
        ? [.. Gate.Deniers.Distinct().Order(StringComparer.Ordinal)]
        : [.. Contributors.Select(c => c.Id).Distinct()];

    /// <summary>The facts that the answer hangs on, by slot.</summary>
    public IEnumerable<int> Asks => Answer != Answer.NeedsFacts ? [] : _outcomes.Mattering(o => o.Word).SelectMany(unit => unit.Asks)
        .Concat(_outcomes.All.Any(o => o.Word == Answer.NeedsFacts) ? Gate.Asks : []);

    public IEnumerable<NaiveRules> Rules => _outcomes.All.Select(o => o.Rules);

    private NaiveRank HighestOfRules => _outcomes.All.Max(o => NaiveRank.Max(o.Rules.Rank, _unsaid));

    /// <summary>The outcome in one way in which the open conditions may turn out.</summary>
    public NaiveActionOutcome In(NaiveAssignment assignment)
    {
        var rules = NaiveRules.For(_scene, _subject, assignment);
        var (rank, word) = Gate.Pass(_scene, NaiveRank.Max(rules.Rank, _unsaid));
        return new NaiveActionOutcome(rules, rank, word);
    }
}

/// <summary>What comes out for an action in one way.</summary>
/// <param name="Rules">What the rules give.</param>
/// <param name="Rank">The rank, limits and ceilings included.</param>
/// <param name="Word">The word that the actor gets.</param>
internal sealed record NaiveActionOutcome(NaiveRules Rules, NaiveRank Rank, Answer Word);
