using System.Globalization;
using PolicyFlex.Policies;
using Calendar = PolicyFlex.Policies.Calendar;

namespace PolicyFlex.Deciding;

/// <summary>
/// The time over which a balance counts: so long before now, or the calendar period that now lies in. What is later than now counts too,
/// so that two hosts whose clocks disagree never give more together than one alone. Windows are equal if their <see cref="Text"/> is.
/// </summary>
public sealed class BalanceWindow : IEquatable<BalanceWindow>
{
    private readonly Duration? _within;
    private readonly Period _each;
    private readonly Calendar _calendar;

    private BalanceWindow(Duration? within, Period each, Calendar calendar) => (_within, _each, _calendar) = (within, each, calendar);

    /// <summary>
    /// The window as a text: <c>within 90 days</c>, <c>within 6 months America/New_York</c>, <c>each day Europe/Berlin</c>. The zone is
    /// named where it plays a part.
    /// </summary>
    public string Text => field ??= TextOf();

    private bool IsElapsed => _within is { Unit: DurationUnit.Minute or DurationUnit.Hour or DurationUnit.Day or DurationUnit.Week };

    /// <summary>Reads a window from its <see cref="Text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not that of a window, or this machine does not know its zone.</exception>
    public static BalanceWindow Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split(' ');
        var zone = words switch
        {
            ["within", _, _, var id] => id,
            ["each", _, var id] => id,
            ["within", _, _] => "UTC",
            _ => null,
        };
        if (zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
        {
            var calendar = new Calendar(found, []);
            if (words[0] == "each" && Enum.TryParse<Period>(words[1], ignoreCase: true, out var period))
            {
                return new BalanceWindow(null, period, calendar);
            }

            if (words[0] == "within"
                && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                && count > 0
                && Enum.TryParse<DurationUnit>(words[2].TrimEnd('s'), ignoreCase: true, out var unit))
            {
                return new BalanceWindow(new Duration(count, unit), default, calendar);
            }
        }

        throw new FormatException($"`{text}` is not the window of a balance, or its time zone is not known here.");
    }

    /// <summary>The moment after which everything counts: what is at this moment itself does not.</summary>
    /// <param name="now">The moment for which is counted.</param>
    public DateTimeOffset After(DateTimeOffset now) =>
        _within is { } within ? _calendar.Shift(now, within, -1)
        : _calendar.StartOf(_each, now) is var start && start > DateTimeOffset.MinValue ? start.AddTicks(-1)
        : DateTimeOffset.MinValue;

    /// <summary>When what was given at a moment no longer counts.</summary>
    /// <param name="given">When it was given.</param>
    public DateTimeOffset Returns(DateTimeOffset given) =>
        _within is { } within ? _calendar.Shift(given, within, 1) : _calendar.EndOf(_each, given);

    /// <inheritdoc/>
    public bool Equals(BalanceWindow? other) => other is not null
        && _within == other._within
        && _each == other._each
        && (IsElapsed || string.Equals(_calendar.Zone.Id, other._calendar.Zone.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BalanceWindow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_within?.Count, _within?.Unit, _each);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The window of a limit; null for one that counts for ever.</summary>
    internal static BalanceWindow? Of(Limit limit, Calendar calendar) =>
        limit.Within is { } within ? new BalanceWindow(within, default, calendar)
        : limit.Each is { } each ? new BalanceWindow(null, each, calendar)
        : null;

    private string TextOf()
    {
        var span = _within is { } duration
            ? string.Create(CultureInfo.InvariantCulture, $"within {duration.Count} {NameOf(duration.Unit)}{(duration.Count == 1 ? "" : "s")}")
            : $"each {NameOf(_each)}";
        return IsElapsed ? span : $"{span} {_calendar.Zone.Id}";
    }

    private static string NameOf(DurationUnit unit) => unit switch
    {
        DurationUnit.Minute => "minute",
        DurationUnit.Hour => "hour",
        DurationUnit.Day => "day",
        DurationUnit.Week => "week",
        DurationUnit.Month => "month",
        _ => "year",
    };

    private static string NameOf(Period period) => period switch
    {
        Period.Day => "day",
        Period.Week => "week",
        Period.Month => "month",
        Period.Quarter => "quarter",
        _ => "year",
    };
}
