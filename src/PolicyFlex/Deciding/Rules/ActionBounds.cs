using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>
/// What bounds an action beside its rules, for one level: its own limits, and the ceilings where its costs count (meaning 11 and 12). They
/// bound what rules give; where rules say nothing they say nothing either.
/// </summary>
internal sealed class ActionBounds
{
    private const string Authority = "authority";

    private readonly RankScale _scale;
    private readonly SortedSet<string> _deniedBy = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _missing = [];
    private int _approval;
    private int _possibleApproval;
    private bool _mayDeny;

    private ActionBounds(RankScale scale) => _scale = scale;

    /// <summary>The slots that the bounds hang on where they are not known.</summary>
    public IReadOnlySet<int> Missing => _missing;

    /// <summary>The sentences of what denies the action, in ordinal order; empty where nothing does.</summary>
    public IReadOnlySet<string> DeniedBy => _deniedBy;

    /// <summary>The words of the first limit that denies it; null where none does or it has none.</summary>
    public Words? Say { get; private set; }

    /// <summary>What the action costs; null if that is not declared or not known.</summary>
    public decimal? Costs { get; private init; }

    public static ActionBounds Of(ActionPlan action, Inquiry inquiry, int level)
    {
        var hangsOn = new SortedSet<int>();
        var costs = action.Costs is { } operand ? inquiry.Evaluate(operand, hangsOn) : Value.Missing;
        var bounds = new ActionBounds(inquiry.Plan.Scale) { Costs = costs.IsKnown ? costs.Number : null };
        foreach (var limit in action.Limits.OrderBy(limit => limit.Limit.Sentence, StringComparer.Ordinal))
        {
            bounds.Count(limit, costs, hangsOn, inquiry);
        }

        if (action is { Action.WithinAuthority: true, Costs: not null })
        {
            bounds.CountCeilings(level, costs, hangsOn, inquiry);
        }

        return bounds;
    }

    /// <summary>What a rank of the rules becomes within the bounds, by its place, and which answer that is for a level.</summary>
    public (int Place, Answer Answer) Apply(int place, int level)
    {
        var said = AnswerScale.Of(_scale[place], level);
        if (said == Answer.NotCovered)
        {
            return (place, said);
        }

        if (_deniedBy.Count > 0)
        {
            return (_scale.Final.Highest, Answer.Denied);
        }

        if (said == Answer.Denied)
        {
            return (place, said);
        }

        if (_mayDeny)
        {
            return (place, Answer.NeedsFacts);
        }

        var approved = Raise(place, _approval);
        var possible = Raise(approved, _possibleApproval);
        var answer = AnswerScale.Of(_scale[possible], level);
        return AnswerScale.Of(_scale[approved], level) == answer ? (possible, answer) : (approved, Answer.NeedsFacts);
    }

    /// <summary>The higher of a rank and an approval; a guarantee reaches no further than the rules, so it is an allow here.</summary>
    private int Raise(int place, int approval) =>
        approval == 0 ? place : Math.Max(_scale.WithoutGuarantee(RankSet.At(place)).Highest, approval);

    private void Count(LimitPlan limit, Value costs, SortedSet<int> costsHangOn, Inquiry inquiry)
    {
        var state = LimitState.Of(limit, inquiry, _missing);
        var isCounted = limit.Measure == Measure.Times;
        var beyond = limit.Beyond is { } level ? _scale.Only(new Rank(RankKind.AllowedWithApproval, level, 1)).Highest : 0;
        if (state.Left is not { } left || (!isCounted && !costs.IsKnown))
        {
            _missing.UnionWith(isCounted ? [] : costsHangOn);
            _mayDeny |= beyond == 0;
            _possibleApproval = Math.Max(_possibleApproval, beyond);
        }
        else if (isCounted ? left.IsNone : left.Amount < costs.Number)
        {
            _approval = Math.Max(_approval, beyond);
            if (beyond == 0)
            {
                _deniedBy.Add(limit.Limit.Sentence);
                Say ??= limit.Limit.Say;
            }
        }
    }

    /// <summary>Where the costs do not fit under the level's own ceiling, the lowest level under whose they do has to approve.</summary>
    private void CountCeilings(int level, Value costs, SortedSet<int> costsHangOn, Inquiry inquiry)
    {
        bool? Suffices(int other) => inquiry.Ceilings.Left(other, Ceiling.Money, _missing) is not { } left ? null
            : left.IsUnlimited ? true
            : costs.IsKnown ? costs.Number <= left.Amount
            : null;
        var levels = Enumerable.Range(0, inquiry.Plan.Levels.Length);
        switch (Suffices(level))
        {
            case true:
                break;
            case null:
                _missing.UnionWith(costsHangOn);
                _mayDeny = true;
                break;
            default:
                if (levels.Where(other => Suffices(other) == true).Select(other => (int?)other).FirstOrDefault() is { } lowest)
                {
                    _approval = Math.Max(_approval, _scale.Only(new Rank(RankKind.AllowedWithApproval, lowest, 1)).Highest);
                }
                else
                {
                    _deniedBy.Add(Authority);
                }

                break;
        }
    }
}
