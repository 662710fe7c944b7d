namespace PolicyFlex.Checking;

/// <summary>The numbers between two bounds.</summary>
/// <param name="From">The lower bound; null for none.</param>
/// <param name="HasFrom">Whether the lower bound is one of them.</param>
/// <param name="To">The upper bound; null for none.</param>
/// <param name="HasTo">Whether the upper bound is one of them.</param>
internal readonly record struct Stretch(decimal? From, bool HasFrom, decimal? To, bool HasTo)
{
    /// <summary>All numbers.</summary>
    public static Stretch All { get; } = new(null, false, null, false);

    /// <summary>What lies in both.</summary>
    public Stretch And(Stretch other)
    {
        var (from, hasFrom) = From is null || other.From > From ? (other.From, other.HasFrom)
            : other.From == From ? (From, HasFrom && other.HasFrom)
            : (From, HasFrom);
        var (to, hasTo) = To is null || other.To < To ? (other.To, other.HasTo)
            : other.To == To ? (To, HasTo && other.HasTo)
            : (To, HasTo);
        return new Stretch(from, hasFrom, to, hasTo);
    }

    /// <summary>Whether no number, or where only whole ones count no whole number, lies in it.</summary>
    public bool IsEmpty(bool whole)
    {
        if (From is not { } from || To is not { } to)
        {
            return false;
        }

        if (!whole)
        {
            return from > to || (from == to && !(HasFrom && HasTo));
        }

        var (first, last) = (Math.Ceiling(from), Math.Floor(to));
        var (isFirstOut, isLastOut) = (first == from && !HasFrom, last == to && !HasTo);
        return first == last ? isFirstOut || isLastOut : first > last || (isFirstOut && isLastOut && first + 1 == last);
    }

    /// <summary>Whether all of another stretch lies in it.</summary>
    public bool Holds(Stretch other) => And(other) == other;

    /// <summary>Whether two numbers lie at most so far apart; no number is too large for it.</summary>
    public static bool AreClose(decimal one, decimal other, decimal distance) => Math.Abs((one / 2) - (other / 2)) <= distance / 2;

    /// <summary>What lies above it and below another.</summary>
    public Stretch GapTo(Stretch above) => new(To, !HasTo, above.From, !above.HasFrom);
}
