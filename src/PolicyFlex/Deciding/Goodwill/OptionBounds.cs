using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Everything that bounds an option in a situation, and how much that leaves to each level.</summary>
internal sealed class OptionBounds
{
    public const string Authority = "authority";
    public const string ChooseOne = "choose: one";

    private const string AtMost = "at-most";
    private const string Approval = "approval";

    private readonly OptionPlan _option;
    private readonly Outcomes _outcomes;
    private readonly Inquiry _inquiry;
    private readonly Value _worth;
    private readonly bool _isTaken;
    private readonly OptionLimit[] _limits;
    private Room? _cap;

    public OptionBounds(OptionPlan option, Outcomes outcomes, Inquiry inquiry)
    {
        (_option, _outcomes, _inquiry) = (option, outcomes, inquiry);
        _worth = option.Worth is null ? Value.Of(1m) : inquiry.Facts.Evaluator.Evaluate(option.Worth);
        _isTaken = inquiry.Past.HasAlternative(option);
        _limits = Count(option);
    }

    public OptionAmounts Amounts => field ??= OptionAmounts.Of(_option, _outcomes, _inquiry);

    /// <summary>What one unit is worth; null where none is declared, or if it is not known.</summary>
    public decimal? Worth => _option.Worth is null || !_worth.IsKnown ? null : Math.Max(0, _worth.Number);

    /// <summary>Whether a limit could not be counted, since the situation does not say whose it is.</summary>
    public bool IsProvisional
    {
        get
        {
            foreach (var limit in _limits)
            {
                if (limit.IsProvisional)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>What the option's own cap leaves, rounded; a cap that is not known bounds nothing.</summary>
    private Room Cap => _cap ??= Rounded(Amounts.Cap ?? Room.Unlimited);

    /// <summary>Whether all that bounds a level, and those that it could ask, is known.</summary>
    public bool IsKnown(int level, Rank rank)
    {
        if (_option.IsCounted && Amounts.Cap is null)
        {
            return false;
        }

        foreach (var limit in _limits)
        {
            if (!limit.IsKnown || IsOfUnknownWorth(limit))
            {
                return false;
            }
        }

        return _worth.IsKnown || !HangsOnWorth(level, rank);
    }

    /// <summary>The slots on which what is not known hangs.</summary>
    public IndexSet MissingFor(int level, Rank rank)
    {
        var missing = _option.IsCounted && Amounts.Cap is null ? OptionAmounts.MissingInCap(_option, _outcomes, _inquiry) : IndexSet.Empty;
        foreach (var limit in _limits.Where(limit => !limit.IsKnown))
        {
            missing |= _inquiry.Facts.MissingIn(limit.Plan.Amount!);
        }

        var isWorthMissing = _limits.Any(IsOfUnknownWorth) || (!_worth.IsKnown && HangsOnWorth(level, rank));
        return isWorthMissing ? missing | _inquiry.Facts.MissingIn(_option.Worth!) : missing;
    }

    /// <summary>The slots without which nothing can be suggested; none where something is, or where there is nothing to suggest.</summary>
    public IndexSet MissingForSuggestion() => !_option.IsCounted || Amounts.Suggested is not null
        ? IndexSet.Empty
        : OptionAmounts.MissingInSuggestion(_option, _outcomes, _inquiry);

    /// <summary>How much a level may give where a rank is granted; nothing if that needs the approval of somebody else.</summary>
    public Room Give(int level, Rank rank) => NeedsSomebodyElse(level, rank) ? Room.None : Under(Cap, level);

    /// <summary>How much a level could give under another cap.</summary>
    public Room Give(int level, Room cap) => Under(Rounded(cap), level);

    /// <summary>What a cap, the level's ceiling and the limits leave together.</summary>
    private Room Under(Room cap, int level)
    {
        var room = _isTaken ? Room.None : _option.IsCounted ? cap : Room.Of(1);
        room = _option.HasCeiling ? Room.Min(room, Ceiling(level)) : room;
        foreach (var limit in _limits)
        {
            room = limit.Binds(level) ? Room.Min(room, limit.Room) : room;
        }

        return room;
    }

    /// <summary>Whether anybody whom the level could ask can approve anything.</summary>
    public bool CanBeApproved(int level, Rank rank)
    {
        for (var other = level; other < _inquiry.Plan.Levels.Length; other++)
        {
            if (CanBeAsked(other, level, rank) && !Approve(other, rank).IsNone)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The levels that can approve more than every level below them, and how much: the higher ones, or the actor's own for a second person.</summary>
    public ImmutableArray<ApprovalOffer> Approvals(int level, Rank rank)
    {
        var offers = new ApprovalOffer[_inquiry.Plan.Levels.Length];
        var offered = 0;
        var most = Room.None;
        for (var other = 0; other < _inquiry.Plan.Levels.Length; other++)
        {
            var room = Approve(other, rank);
            if (room > most && (other >= level || rank.By <= 1))
            {
                most = room;
                if (CanBeAsked(other, level, rank))
                {
                    offers[offered++] = new ApprovalOffer(_inquiry.Plan.Levels[other].Name, _option.IsCounted ? room.OrNull : null, Math.Max(1, rank.By));
                }
            }
        }

        return [.. offers.AsSpan(0, offered)];
    }

    /// <summary>All bounds for a level, in the order at-most, approval, authority, limits; and which of them is the tightest.</summary>
    public BoundList For(int level, Rank rank)
    {
        var bounds = new BoundList(_limits.Length);
        if (_option.IsCounted)
        {
            bounds.Add(new Bound(AtMost, BoundMeasure.Amount, Cap.OrNull), Cap);
        }

        if (NeedsSomebodyElse(level, rank))
        {
            bounds.Add(new Bound(Approval, BoundMeasure.Amount, 0), Room.None);
        }

        if (_option.HasCeiling)
        {
            var ceiling = Ceiling(level);
            bounds.Add(new Bound(Authority, BoundMeasure.Amount, ceiling.OrNull), ceiling);
        }

        if (_isTaken)
        {
            bounds.Add(new Bound(ChooseOne, BoundMeasure.Times, 0), Room.None);
        }

        foreach (var limit in _limits)
        {
            bounds.Add(limit.Listed, limit.Binds(level) ? limit.Room : Room.Unlimited);
        }

        return bounds;
    }

    /// <summary>The words of the limit of a sentence, if it has any.</summary>
    public Words? SayOf(string sentence) =>
        _limits.FirstOrDefault(limit => limit.Plan.Limit.Sentence == sentence).Plan?.Limit.Say;

    /// <summary>
    /// Which ceiling of a level the option counts against: its own for the kind, else that for money; null for none, since a thing without a
    /// worth has no part in money.
    /// </summary>
    public string? CeilingKey(int level) =>
        _inquiry.Ceilings.HasOwn(level, _option.Option.Gives) ? _option.Option.Gives
        : IsInMoney(level) ? Policies.Ceiling.Money
        : null;

    /// <summary>How much a level can approve where a rank is granted.</summary>
    public Room Approve(int level, Rank rank) => IsTooLow(level, rank) ? Room.None : Under(Cap, level);

    private static bool IsTooLow(int level, Rank rank) => rank.Kind == RankKind.AllowedWithApproval && level < rank.Level;

    private static bool NeedsSomebodyElse(int level, Rank rank) => IsTooLow(level, rank) || rank.By > 1;

    /// <summary>Whether somebody of one level could be asked by somebody of another: of a higher one, or of the same for a second person.</summary>
    public static bool CanBeAsked(int other, int level, Rank rank) =>
        other > level || (other == level && rank.By > 1 && !IsTooLow(other, rank));

    /// <summary>Counts the limits; one in amounts says nothing about what has none.</summary>
    private OptionLimit[] Count(OptionPlan option)
    {
        var limits = new OptionLimit[option.Limits.Length];
        var counted = 0;
        foreach (var limit in option.Limits)
        {
            if (limit.Measure == Measure.Times || option.IsCounted)
            {
                var state = LimitState.Of(limit, _inquiry);
                var left = state.Left ?? Room.Unlimited;
                var room = limit.Measure switch
                {
                    Measure.Times => left,
                    Measure.Worth => Rounded(InUnits(left)),
                    _ => Rounded(left),
                };
                limits[counted++] = new OptionLimit(limit, room, state.Returns, state.Left is not null, state.IsProvisional);
            }
        }

        return counted == limits.Length ? limits : limits[..counted];
    }

    private bool IsOfUnknownWorth(OptionLimit limit) =>
        limit.IsKnown && limit.Plan.Measure == Measure.Worth && !_worth.IsKnown;

    /// <summary>Whether the worth says how much of a ceiling in money the level, or one that it could ask, has left for the option.</summary>
    private bool HangsOnWorth(int level, Rank rank)
    {
        if (!_option.HasCeiling)
        {
            return false;
        }

        for (var other = level; other < _inquiry.Plan.Levels.Length; other++)
        {
            if ((other == level || CanBeAsked(other, level, rank))
                && IsInMoney(other)
                && !_inquiry.Ceilings.Left(other, Policies.Ceiling.Money).IsUnlimited)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the level's ceiling leaves.</summary>
    private Room Ceiling(int level) => Rounded(
        CeilingKey(level) is not { } key ? Room.None
        : key == Policies.Ceiling.Money ? InUnits(_inquiry.Ceilings.Left(level, key))
        : _inquiry.Ceilings.Left(level, key));

    private bool IsInMoney(int level) =>
        (_option.IsMoney || _option.Worth is not null)
        && !_inquiry.Ceilings.HasOwn(level, _option.Option.Gives)
        && _inquiry.Ceilings.HasOwn(level, Policies.Ceiling.Money);

    /// <summary>So many units as a worth buys; none can be counted on while their worth is not known.</summary>
    private Room InUnits(Room worth) =>
        _option.Worth is null ? worth
        : _worth.IsKnown ? worth.InUnitsOf(_worth.Number)
        : worth.IsUnlimited ? worth
        : Room.None;

    private Room Rounded(Room room) => room.RoundedDown(_option.Digits);
}
