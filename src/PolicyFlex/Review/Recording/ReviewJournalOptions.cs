namespace PolicyFlex.Review;

/// <summary>How a journal works.</summary>
public sealed record ReviewJournalOptions
{
    /// <summary>How many decisions go into one entry of the ledger at most, from 1 to 10,000. Default: 500.</summary>
    public int MostInOneBatch { get; init; } = 500;

    /// <summary>How long a decision waits at most before it is written, from 1 millisecond to 1 hour. Default: 1 second.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How many decisions may wait at the same time, at least <see cref="MostInOneBatch"/>: what comes beyond is dropped and counted, so that
    /// no store that is slow or away holds up a decision. Default: 100,000, about 40 MB.
    /// </summary>
    public int MostWaiting { get; init; } = 100_000;
}
