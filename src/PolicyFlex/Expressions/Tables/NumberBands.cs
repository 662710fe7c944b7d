using System.Globalization;
using PolicyFlex.Policies;
using Calendar = PolicyFlex.Policies.Calendar;

namespace PolicyFlex.Expressions;

/// <summary>The rows for a number, a date or a date-time, from low to high: each starts where the one before it ends.</summary>
internal sealed class NumberBands(Term key, Calendar calendar) : IBandReader
{
    private readonly FactDefinition _fact = ((Operand.Fact)key.Operand!).Definition;

    /// <summary>Up to where everything is covered; null for nothing yet.</summary>
    private decimal? _end;
    private bool _endIncluded;

    /// <summary>Whether everything from there on is covered too.</summary>
    private bool _isOpen = true;

    /// <summary>What was left out between two rows, in words; null for nothing.</summary>
    private string? _gap;

    public BoundRow? Read(TableBand band, Complaints complaints)
    {
        if (band.Kind == BandKind.More)
        {
            return ReadMore(complaints);
        }

        if (band.Kind is BandKind.AndAbove or BandKind.AndBelow)
        {
            complaints.Tell(0, ExpressionProblems.WrongBand(Bands.Show(band), key.Text, key.Sort!.InWords));
            return null;
        }

        var (problem, value) = Values.Read(band.Text, key.Sort!, key.Text, calendar);
        if (problem is not null)
        {
            complaints.Tell(0, problem);
            return null;
        }

        var bound = value.Number;
        var includes = band.Kind != BandKind.Below;
        if (!_isOpen || _end > bound || (_end == bound && (_endIncluded || !includes)))
        {
            complaints.Tell(0, ExpressionProblems.UnreachableBand(Bands.Show(band)));
            return null;
        }

        return band.Kind == BandKind.Exactly ? ReadExactly(bound) : ReadUpTo(bound, includes);
    }

    public string? Missing()
    {
        if (_gap is not null)
        {
            return _gap;
        }

        var isReached = !_isOpen || (_end is { } end && _fact.Max is { } most && (end > most || (end == most && _endIncluded)));
        return isReached ? null : _end is { } last ? $"what is above {Show(last)}" : "everything";
    }

    private BoundRow? ReadMore(Complaints complaints)
    {
        if (!_isOpen)
        {
            complaints.Tell(0, ExpressionProblems.UnreachableBand("more"));
            return null;
        }

        _isOpen = false;
        return new BoundRow { Above = _end, AboveIncluded = _end is not null && !_endIncluded };
    }

    private BoundRow ReadUpTo(decimal bound, bool includes)
    {
        var row = new BoundRow { Above = _end, AboveIncluded = _end is not null && !_endIncluded, UpTo = bound, UpToIncluded = includes };
        (_end, _endIncluded) = (bound, includes);
        return row;
    }

    private BoundRow ReadExactly(decimal bound)
    {
        if (_gap is null && !Adjoins(bound))
        {
            _gap = _end is { } end ? $"what lies between {Show(end)} and {Show(bound)}" : $"what is below {Show(bound)}";
        }

        (_end, _endIncluded) = (bound, true);
        return new BoundRow { Above = bound, AboveIncluded = true, UpTo = bound, UpToIncluded = true };
    }

    /// <summary>Whether nothing can lie between what is covered and a value.</summary>
    private bool Adjoins(decimal bound)
    {
        var isWhole = _fact.Type.Kind is FactKind.Integer or FactKind.Date;
        return _end is { } end
            ? (end == bound && !_endIncluded) || (isWhole && _endIncluded && bound <= Math.Floor(end) + 1)
            : _fact.Min is { } least && bound <= least;
    }

    private string Show(decimal bound) => key.Sort!.Kind switch
    {
        ValueKind.Date => $"`{DateOnly.FromDayNumber((int)bound).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}`",
        ValueKind.Instant => $"`{Value.Of(new DateTimeOffset((long)bound, TimeSpan.Zero))}`",
        _ => $"`{Value.Of(bound)}`",
    };
}
