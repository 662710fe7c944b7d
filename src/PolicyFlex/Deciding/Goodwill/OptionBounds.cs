using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Everything that bounds an option in a situation, and how much that leaves to each level.</summary>
internal sealed class OptionBounds
{
    private const string AtMost = "at-most";
    private const string Approval = "approval";
    private const string Authority = "authority";
    private const string ChooseOne = "choose: one";

    private readonly OptionPlan _option;
    private readonly ImmutableArray<Room?> _ceilings;
    private readonly ImmutableArray<LimitState> _limits;
    private readonly bool _isTaken;
    private readonly Value _worth;

    public OptionBounds(OptionPlan option, Outcomes outcomes, Inquiry inquiry)
    {
        _option = option;
        Amounts = OptionAmounts.Of(option, outcomes, inquiry, Missing);
        _limits = [.. option.Limits.Select(limit => LimitState.Of(limit, inquiry, Missing))];
        _isTaken = inquiry.History.HasAny(option.Alternatives, inquiry.Request.Situation.Case);
        _worth = option.IsMoney || option.Worth is null ? Value.Of(1m) : inquiry.Evaluate(option.Worth, Missing);
        _ceilings =
        [
            .. Enumerable.Range(0, inquiry.Plan.Levels.Length)
                .Select(level => HasCeiling ? inquiry.Ceilings.Left(level, option.CeilingKey, Missing) : Room.Unlimited),
        ];
    }

    public OptionAmounts Amounts { get; }

    /// <summary>The slots that the cap, a limit, a ceiling or the worth hang on.</summary>
    public SortedSet<int> Missing { get; } = [];

    /// <summary>What one unit is worth; null for money, or if it is not known.</summary>
    public decimal? Worth => _option.IsMoney || _option.Worth is null || !_worth.IsKnown ? null : _worth.Number;

    /// <summary>Whether every bound is known, so that amounts can be told.</summary>
    public bool IsKnown => !_option.IsCounted
        || (Amounts.Cap is not null && _limits.All(limit => limit.Left is not null) && _ceilings.All(ceiling => ceiling is not null)
            && (_worth.IsKnown || !NeedsWorth));

    /// <summary>Whether a limit could not be counted.</summary>
    public bool IsProvisional => _limits.Any(limit => limit.IsProvisional);

    private bool HasCeiling => _option.IsCounted && !_option.Option.Owed;

    private bool NeedsWorth => HasCeiling && _option.CeilingKey == Ceiling.Money || _limits.Any(limit => limit.Plan.Measure == Measure.Worth);

    /// <summary>How much a level can give where the rank is granted: with the approval that it needs, if the level is high enough.</summary>
    public Room Give(int level, Rank rank) =>
        rank.Kind == RankKind.AllowedWithApproval && level < rank.Level ? Room.None : Give(level, Amounts.Cap ?? Room.Unlimited);

    /// <summary>How much a level could give under another cap.</summary>
    public Room Give(int level, Room cap)
    {
        if (_isTaken || _limits.Any(limit => IsUsedUp(limit) && !Lifts(level, limit)))
        {
            return Room.None;
        }

        if (!_option.IsCounted)
        {
            return Room.Of(1);
        }

        return _limits
            .Where(limit => limit.Plan.Measure != Measure.Times && !Lifts(level, limit))
            .Select(limit => InUnits(limit))
            .Append(CeilingInUnits(level))
            .Aggregate(cap, Room.Min)
            .RoundedDown(_option.Digits);
    }

    /// <summary>All bounds for a level, in the order at-most, approval, authority, limits; each with what it lets through.</summary>
    public IEnumerable<(Bound Bound, Room Room)> For(int level, Rank rank)
    {
        if (_option.IsCounted)
        {
            var cap = (Amounts.Cap ?? Room.Unlimited).RoundedDown(_option.Digits);
            yield return (new Bound(AtMost, cap.OrNull, null), cap);
        }

        if (rank.Kind == RankKind.AllowedWithApproval && (level < rank.Level || rank.By > 1))
        {
            yield return (new Bound(Approval, 0, null), Room.None);
        }

        if (HasCeiling)
        {
            var ceiling = CeilingInUnits(level).RoundedDown(_option.Digits);
            yield return (new Bound(Authority, ceiling.OrNull, null), ceiling);
        }

        if (_isTaken)
        {
            yield return (new Bound(ChooseOne, 0, null), Room.None);
        }

        foreach (var limit in _limits)
        {
            if (limit.Plan.Measure == Measure.Times)
            {
                var room = IsUsedUp(limit) && !Lifts(level, limit) ? Room.None : Room.Unlimited;
                yield return (new Bound(limit.Plan.Limit.Sentence, limit.Left?.OrNull, limit.Returns), room);
            }
            else if (_option.IsCounted)
            {
                var room = InUnits(limit).RoundedDown(_option.Digits);
                yield return (new Bound(limit.Plan.Limit.Sentence, room.OrNull, limit.Returns), Lifts(level, limit) ? Room.Unlimited : room);
            }
        }
    }

    /// <summary>The words of the limit of a sentence, if it has any.</summary>
    public Words? SayOf(string sentence) => _limits.FirstOrDefault(limit => limit.Plan.Limit.Sentence == sentence)?.Plan.Limit.Say;

    private static bool IsUsedUp(LimitState limit) => limit.Plan.Measure == Measure.Times && limit.Left is { IsNone: true };

    private static bool Lifts(int level, LimitState limit) => limit.Plan.Beyond is { } beyond && level >= beyond;

    private Room InUnits(LimitState limit)
    {
        var left = limit.Left ?? Room.Unlimited;
        return limit.Plan.Measure == Measure.Worth ? left.InUnitsOf(_worth.IsKnown ? _worth.Number : 1) : left;
    }

    private Room CeilingInUnits(int level)
    {
        var left = _ceilings[level] ?? Room.Unlimited;
        return _option.CeilingKey == Ceiling.Money ? left.InUnitsOf(_worth.IsKnown ? _worth.Number : 1) : left;
    }
}
