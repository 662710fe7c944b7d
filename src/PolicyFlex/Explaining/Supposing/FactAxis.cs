using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>
/// The values that a fact could have, laid out by position: numbers, days and instants as they are, choices and texts by their places, no and
/// yes as 0 and 1. The cut points of conditions part it into stretches.
/// </summary>
internal sealed class FactAxis
{
    private readonly ImmutableArray<string> _words;
    private readonly decimal? _lowest;
    private readonly decimal? _highest;
    private readonly decimal _usual;

    /// <param name="read">The fact.</param>
    /// <param name="grain">What its values lie on.</param>
    /// <param name="cuts">The positions at which a condition changes, in any order.</param>
    /// <param name="words">For a text, those that conditions name; a choice has its own.</param>
    /// <param name="usual">A position for a fact of which nothing is asked but whether it is known.</param>
    public FactAxis(Operand.Fact read, FactGrain grain, IEnumerable<decimal> cuts, IEnumerable<string> words, decimal usual)
    {
        (Fact, Slot, Kind, Grain, _usual) = (read.Definition, read.Slot, read.Kind, grain, usual);
        _words = Fact.Type.Kind == FactKind.Choice ? Fact.Type.Choices : [.. words];
        HasOthers = Kind == ValueKind.Text && Fact.Type.Kind != FactKind.Choice;
        (_lowest, _highest) = Kind switch
        {
            ValueKind.Boolean => (0m, 1m),
            ValueKind.Date => (0m, DateOnly.MaxValue.DayNumber),
            ValueKind.Instant => (0m, DateTimeOffset.MaxValue.UtcTicks),
            _ => (Fact.Min, Fact.Max),
        };
        Stretches = Kind switch
        {
            ValueKind.Boolean => [new Stretch(1, 1), new Stretch(0, 0)],
            ValueKind.Text => [.. Enumerable.Range(0, _words.Length + (HasOthers ? 1 : 0)).Select(place => new Stretch(place, place))],
            _ => Between([.. cuts.Distinct().Order()]),
        };
    }

    public FactDefinition Fact { get; }
    public int Slot { get; }
    public ValueKind Kind { get; }
    public FactGrain Grain { get; }

    /// <summary>The stretches, lowest first; of a boolean yes before no.</summary>
    public ImmutableArray<Stretch> Stretches { get; }

    /// <summary>Whether one value can be above another.</summary>
    public bool IsOrdered => Kind is ValueKind.Number or ValueKind.Date or ValueKind.Instant || Fact.Type.Ordered;

    /// <summary>Whether a text may be another than those that conditions name; it then stands at the last place.</summary>
    private bool HasOthers { get; }

    /// <summary>Whether a position stands for every text that no condition names.</summary>
    public bool IsAnyOther(decimal position) => HasOthers && position == _words.Length;

    /// <summary>The value at a position.</summary>
    public Value At(decimal position) => Kind switch
    {
        ValueKind.Boolean => Value.Of(position != 0),
        ValueKind.Text => Value.Of(IsAnyOther(position) ? AnyOther() : _words[(int)position]),
        ValueKind.Date => Value.Of(DateOnly.FromDayNumber((int)position)),
        ValueKind.Instant => Value.Of(new DateTimeOffset((long)position, TimeSpan.Zero)),
        _ => Value.Of(position),
    };

    /// <summary>The position of a value; null for one that is not known.</summary>
    public decimal? PositionOf(Value value) => !value.IsKnown ? null
        : Kind != ValueKind.Text ? value.Number
        : _words.IndexOf(value.Text) is >= 0 and var place ? place
        : _words.Length;

    /// <summary>The position in a stretch that is nearest to another; with none to start from, the lowest that can be named.</summary>
    public decimal Nearest(Stretch stretch, decimal? from)
    {
        var position = from switch
        {
            { } start when stretch.Contains(start) => start,
            { } start when stretch.IsBelow(start) => HighEnd(stretch),
            { } => LowEnd(stretch),
            _ => stretch.Least is not null ? LowEnd(stretch) : stretch.Most is not null ? HighEnd(stretch) : _usual,
        };
        return Math.Clamp(position, _lowest ?? decimal.MinValue, _highest ?? decimal.MaxValue);
    }

    private string AnyOther() => _words.Aggregate("other", (text, word) => text == word ? text + " " : text);

    private ImmutableArray<Stretch> Between(ImmutableArray<decimal> cuts)
    {
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        var open = new Stretch(null, null);
        foreach (var cut in cuts)
        {
            AddTo(stretches, open with { Most = cut, StaysBelowMost = true });
            AddTo(stretches, new Stretch(cut, cut));
            open = new Stretch(cut, null) { ExceedsLeast = true };
        }

        AddTo(stretches, open);
        return stretches.ToImmutable();
    }

    /// <summary>Adds what is left of a stretch within the fact's bounds and on its grain, if anything is.</summary>
    private void AddTo(ImmutableArray<Stretch>.Builder stretches, Stretch stretch)
    {
        if ((_lowest is { } lowest && stretch.IsBelow(lowest)) || (_highest is { } highest && stretch.IsAbove(highest)))
        {
            return;
        }

        var whole = Grain.Within(stretch);
        whole = _lowest is { } low && !whole.IsAbove(low) ? whole with { Least = null, ExceedsLeast = false } : whole;
        whole = _highest is { } high && !whole.IsBelow(high) ? whole with { Most = null, StaysBelowMost = false } : whole;
        if (whole is not { Least: { } least, Most: { } most } || least < most || whole.Contains(least))
        {
            stretches.Add(whole);
        }
    }

    private decimal LowEnd(Stretch stretch) =>
        stretch.Least is not { } least ? _lowest ?? _usual : stretch.ExceedsLeast ? least + GapIn(stretch) : least;

    private decimal HighEnd(Stretch stretch) =>
        stretch.Most is not { } most ? _highest ?? _usual : stretch.StaysBelowMost ? most - GapIn(stretch) : most;

    private decimal GapIn(Stretch stretch) =>
        stretch is { Least: { } least, Most: { } most } ? Math.Min(Grain.Size, (most - least) / 2) : Grain.Size;
}
