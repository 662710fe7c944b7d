namespace PolicyFlex.Review;

/// <summary>
/// Where one stream stands: what has to be kept of it between two cases. The default is the beginning: score 0, nothing seen.
/// </summary>
public readonly record struct CusumState
{
    private CusumState(long score, long cases, long overrides) => (Score, Cases, Overrides) = (score, cases, overrides);

    /// <summary>The evidence for the concerning rate, at least 0, in the unit of the scores.</summary>
    public long Score { get; }

    /// <summary>How many cases came since the score was last 0, or since the stream began with a head start. 0 while the score is 0.</summary>
    public long Cases { get; }

    /// <summary>How many of <see cref="Cases"/> were overrides.</summary>
    public long Overrides { get; }

    /// <summary>A state that was kept.</summary>
    /// <param name="score">The score.</param>
    /// <param name="cases">How many cases came since it was last 0.</param>
    /// <param name="overrides">How many of them were overrides.</param>
    /// <exception cref="ArgumentOutOfRangeException">No stream can stand so: a number is below 0, there are more overrides than cases, or cases at
    /// score 0.</exception>
    public static CusumState Of(long score, long cases, long overrides)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(score);
        ArgumentOutOfRangeException.ThrowIfNegative(overrides);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, overrides);
        return score > 0 || cases == 0
            ? new(score, cases, overrides)
            : throw new ArgumentOutOfRangeException(nameof(cases), cases, "At score 0 no cases have come since the score was last 0.");
    }

    /// <summary>A stream that begins with a head start: an alarm comes sooner if the rate is concerning from the first case on.</summary>
    /// <param name="score">The score to begin with, usually <see cref="CusumDesign.HeadStart"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is below 0.</exception>
    public static CusumState StartingAt(long score) => Of(score, cases: 0, overrides: 0);

    /// <summary>
    /// The state after one more case. The score goes on beyond the limit while it is not set back; a new stream begins with the default state.
    /// </summary>
    /// <param name="isOverride">Whether the case was an override.</param>
    /// <param name="design">The design that it is scored by; another one than before is fine, the score is kept.</param>
    /// <exception cref="OverflowException">The score or a count leaves the range of <see cref="long"/>.</exception>
    public CusumState After(bool isOverride, CusumDesign design) =>
        After(isOverride, isOverride ? design.OverrideScore : design.CompliantScore);

    /// <summary>The state after a case that adds <paramref name="score"/>.</summary>
    internal CusumState After(bool isOverride, long score)
    {
        var next = checked(Score + score);
        return next <= 0 ? default : new(next, checked(Cases + 1), isOverride ? checked(Overrides + 1) : Overrides);
    }
}
