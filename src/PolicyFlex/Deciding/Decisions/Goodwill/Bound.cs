namespace PolicyFlex.Deciding;

/// <summary>One thing that bounds an option, and what it leaves.</summary>
/// <param name="Name"><c>at-most</c>, <c>approval</c>, <c>authority</c>, <c>choose: one</c>, or a limit's sentence.</param>
/// <param name="Counts">Whether <paramref name="Left"/> is an amount or a number of times.</param>
/// <param name="Left">
/// What is left: in the option's units, or in times for a limit in times; null for without bound. Never below 0.
/// </param>
/// <param name="Returns">When something of what was used comes back; null if nothing was used or nothing comes back.</param>
public sealed record Bound(string Name, BoundMeasure Counts, decimal? Left, DateTimeOffset? Returns = null)
{
    /// <summary>
    /// Whether it is a limit that could not be counted, because the situation does not name whose it is; <see cref="Left"/> is then the
    /// whole. Default: no.
    /// </summary>
    public bool Provisional { get; init; }
}
