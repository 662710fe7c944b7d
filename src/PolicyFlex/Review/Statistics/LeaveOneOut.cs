namespace PolicyFlex.Review;

/// <summary>
/// Tells what drives an alarm: one agent or the policy, one segment or all. A part drives it if without that part the rest is no more than
/// the tolerable rate lets expect.
/// </summary>
internal static class LeaveOneOut
{
    /// <summary>The rest is as expected where so many overrides, or more, are more probable than this.</summary>
    private const double Level = 0.01;

    /// <summary>The part with the most overrides beyond the tolerable rate, if it drives the alarm.</summary>
    /// <param name="parts">The evidence since the score was last 0, by agent or by segment; of equals the first by name is taken, ordinally.</param>
    /// <param name="tolerableRate">p0, above 0 and below 1.</param>
    /// <returns>The name of the part; null if the rest is too much without it, too, or if there is no rest.</returns>
    public static string? FindDriver(IReadOnlyDictionary<string, Tally> parts, double tolerableRate)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        var top = parts.OrderByDescending(part => part.Value.Excess(tolerableRate)).ThenBy(part => part.Key, StringComparer.Ordinal).First();
        var whole = new Tally(parts.Values.Sum(part => part.Cases), parts.Values.Sum(part => part.Overrides));
        return IsDrivenBy(whole, top.Value, tolerableRate) ? top.Key : null;
    }

    /// <summary>Whether the rest is as expected once a part is left out. False if nothing is left.</summary>
    public static bool IsDrivenBy(Tally whole, Tally part, double tolerableRate)
    {
        var rest = whole.Without(part);
        return rest.Cases > 0 && Proportion.UpperTail(rest, tolerableRate) > Level;
    }
}
