using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>The bounds of an option for one level, in the order in which a decision lists them.</summary>
/// <param name="limits">How many of them are limits.</param>
internal struct BoundList(int limits)
{
    private const int BesideLimits = 4;

    private readonly Bound[] _bounds = new Bound[BesideLimits + limits];
    private int _count;
    private Room _least = Room.Unlimited;
    private Bound? _tightest;

    /// <summary>The name of the bound that leaves the least, of equals of the last to return; null if none bounds.</summary>
    public readonly string? Tightest => _tightest?.Name;

    /// <summary>All of them.</summary>
    public readonly ImmutableArray<Bound> All => [.. _bounds.AsSpan(0, _count)];

    /// <summary>Adds a bound.</summary>
    /// <param name="bound">The bound as it is listed.</param>
    /// <param name="room">What it lets through.</param>
    public void Add(Bound bound, Room room)
    {
        _bounds[_count++] = bound;
        if (room < _least || (_tightest is { } other && room == _least && ReturnOf(bound) > ReturnOf(other)))
        {
            (_least, _tightest) = (room, bound);
        }
    }

    private static DateTimeOffset ReturnOf(Bound bound) => bound.Returns ?? DateTimeOffset.MaxValue;
}
