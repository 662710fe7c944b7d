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
    private readonly Inquiry _inquiry;
    private readonly ImmutableArray<(LimitState State, SortedSet<int> Missing)> _limits;
    private readonly bool _isTaken;
    private readonly Value _worth;
    private readonly SortedSet<int> _capHangsOn = [];
    private readonly SortedSet<int> _worthHangsOn = [];

    public OptionBounds(OptionPlan option, Outcomes outcomes, Inquiry inquiry)
    {
        (_option, _inquiry) = (option, inquiry);
        Amounts = OptionAmounts.Of(option, outcomes, inquiry, _capHangsOn);
        _limits = [.. option.Limits.Select(limit => Count(limit, inquiry))];
        _isTaken = inquiry.History.HasAny(option.Alternatives, inquiry.Request.Situation.Case);
        _worth = option.Worth is null ? Value.Of(1m) : inquiry.Evaluate(option.Worth, _worthHangsOn);
    }

    public OptionAmounts Amounts { get; }

    /// <summary>What one unit is worth; null where none is declared, or if it is not known.</summary>
    public decimal? Worth => _option.Worth is null || !_worth.IsKnown ? null : Math.Max(0, _worth.Number);

    /// <summary>Whether a limit could not be counted, since the situation does not say whose it is.</summary>
    public bool IsProvisional => _limits.Any(limit => limit.State.IsProvisional && IsListed(limit.State.Plan));

    private bool HasCeiling => _option.IsCounted && !_option.Option.Owed;

    /// <summary>Whether all that bounds a level, and those that it could ask, is known.</summary>
    public bool IsKnown(int level, Rank rank) => Unknown(level, rank).All(unknown => false);

    /// <summary>The slots on which what is not known hangs.</summary>
    public SortedSet<int> MissingFor(int level, Rank rank) => [.. Unknown(level, rank).SelectMany(slots => slots)];

    /// <summary>How much a level may give where a rank is granted; nothing if that needs the approval of somebody else.</summary>
    public Room Give(int level, Rank rank) => NeedsSomebodyElse(level, rank) ? Room.None : Give(level, Amounts.Cap ?? Room.Unlimited);

    /// <summary>How much a level could give under another cap.</summary>
    public Room Give(int level, Room cap) => Rooms(level, cap).Aggregate(Room.Unlimited, Room.Min);

    /// <summary>Whether anybody whom the level could ask can approve anything.</summary>
    public bool CanBeApproved(int level, Rank rank) => Enumerable.Range(0, _inquiry.Plan.Levels.Length)
        .Any(other => CanBeAsked(other, level, rank) && !Approve(other, rank).IsNone);

    /// <summary>The levels that can approve more than every level below them, and how much: the higher ones, or the actor's own for a second person.</summary>
    public IEnumerable<(int Level, Room UpTo)> Approvals(int level, Rank rank)
    {
        var most = Room.None;
        for (var other = 0; other < _inquiry.Plan.Levels.Length; other++)
        {
            var room = Approve(other, rank);
            if (room > most && (other >= level || rank.By <= 1))
            {
                most = room;
                if (CanBeAsked(other, level, rank))
                {
                    yield return (other, room);
                }
            }
        }
    }

    /// <summary>All bounds for a level, in the order at-most, approval, authority, limits; each with what it lets through.</summary>
    public IEnumerable<(Bound Bound, Room Room)> For(int level, Rank rank)
    {
        if (_option.IsCounted)
        {
            var cap = Rounded(Amounts.Cap ?? Room.Unlimited);
            yield return (new Bound(AtMost, BoundMeasure.Amount, cap.OrNull), cap);
        }

        if (NeedsSomebodyElse(level, rank))
        {
            yield return (new Bound(Approval, BoundMeasure.Amount, 0), Room.None);
        }

        if (HasCeiling)
        {
            var ceiling = Rounded(Ceiling(level));
            yield return (new Bound(Authority, BoundMeasure.Amount, ceiling.OrNull), ceiling);
        }

        if (_isTaken)
        {
            yield return (new Bound(ChooseOne, BoundMeasure.Times, 0), Room.None);
        }

        foreach (var (limit, _) in _limits.Where(limit => IsListed(limit.State.Plan)))
        {
            yield return BoundOf(limit, level);
        }
    }

    /// <summary>The words of the limit of a sentence, if it has any.</summary>
    public Words? SayOf(string sentence) =>
        _limits.FirstOrDefault(limit => limit.State.Plan.Limit.Sentence == sentence).State?.Plan.Limit.Say;

    private Room Approve(int level, Rank rank) => IsTooLow(level, rank) ? Room.None : Give(level, Amounts.Cap ?? Room.Unlimited);

    private static (LimitState State, SortedSet<int> Missing) Count(LimitPlan limit, Inquiry inquiry)
    {
        var missing = new SortedSet<int>();
        return (LimitState.Of(limit, inquiry, missing), missing);
    }

    private static bool IsTooLow(int level, Rank rank) => rank.Kind == RankKind.AllowedWithApproval && level < rank.Level;

    private static bool NeedsSomebodyElse(int level, Rank rank) => IsTooLow(level, rank) || rank.By > 1;

    private static bool CanBeAsked(int other, int level, Rank rank) =>
        other > level || (other == level && rank.By > 1 && !IsTooLow(other, rank));

    private static bool Lifts(int level, LimitState limit) => limit.Plan.Beyond is { } beyond && level >= beyond;

    /// <summary>A limit in amounts says nothing about what has none.</summary>
    private bool IsListed(LimitPlan limit) => limit.Measure == Measure.Times || _option.IsCounted;

    /// <summary>For each bound that is not known, to the level or to one that it could ask, the slots that it hangs on.</summary>
    private IEnumerable<IEnumerable<int>> Unknown(int level, Rank rank)
    {
        if (_option.IsCounted && Amounts.Cap is null)
        {
            yield return _capHangsOn;
        }

        foreach (var (limit, missing) in _limits.Where(limit => IsListed(limit.State.Plan)))
        {
            if (limit.Left is null)
            {
                yield return missing;
            }
            else if (limit.Plan.Measure == Measure.Worth && !_worth.IsKnown)
            {
                yield return _worthHangsOn;
            }
        }

        var levels = Enumerable.Range(0, _inquiry.Plan.Levels.Length).Where(other => other == level || CanBeAsked(other, level, rank));
        if (HasCeiling && !_worth.IsKnown && levels.Any(other => IsInMoney(other) && !_inquiry.Ceilings.Left(other, Policies.Ceiling.Money).IsUnlimited))
        {
            yield return _worthHangsOn;
        }
    }

    private IEnumerable<Room> Rooms(int level, Room cap)
    {
        yield return _option.IsCounted ? Rounded(cap) : Room.Of(1);
        yield return HasCeiling ? Rounded(Ceiling(level)) : Room.Unlimited;
        yield return _isTaken ? Room.None : Room.Unlimited;
        foreach (var (limit, _) in _limits.Where(limit => IsListed(limit.State.Plan)))
        {
            yield return BoundOf(limit, level).Room;
        }
    }

    /// <summary>A limit that the level may go beyond does not bound it; one in times only once it is used up.</summary>
    private (Bound Bound, Room Room) BoundOf(LimitState limit, int level)
    {
        var left = limit.Left ?? Room.Unlimited;
        var isTimes = limit.Plan.Measure == Measure.Times;
        var room = isTimes ? left : Rounded(limit.Plan.Measure == Measure.Worth ? InUnits(left) : left);
        var binds = !Lifts(level, limit) && (!isTimes || left.IsNone);
        var bound = new Bound(
            limit.Plan.Limit.Sentence, isTimes ? BoundMeasure.Times : BoundMeasure.Amount, room.OrNull, limit.Returns)
        {
            Provisional = limit.IsProvisional,
        };
        return (bound, binds ? room : Room.Unlimited);
    }

    /// <summary>What the level's ceiling leaves: its own for the kind, else that for money; a thing without a worth has no part in money.</summary>
    private Room Ceiling(int level)
    {
        if (_inquiry.Ceilings.HasOwn(level, _option.Option.Gives))
        {
            return _inquiry.Ceilings.Left(level, _option.Option.Gives);
        }

        return IsInMoney(level) ? InUnits(_inquiry.Ceilings.Left(level, Policies.Ceiling.Money)) : Room.None;
    }

    private bool IsInMoney(int level) =>
        !_inquiry.Ceilings.HasOwn(level, _option.Option.Gives)
        && _inquiry.Ceilings.HasOwn(level, Policies.Ceiling.Money)
        && (_option.IsMoney || _option.Worth is not null);

    /// <summary>So many units as a worth buys; none can be counted on while their worth is not known.</summary>
    private Room InUnits(Room worth) => _worth.IsKnown ? worth.InUnitsOf(_worth.Number) : worth.IsUnlimited ? worth : Room.None;

    private Room Rounded(Room room) => room.RoundedDown(_option.Digits);
}
