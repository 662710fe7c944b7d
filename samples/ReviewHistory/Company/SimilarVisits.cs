namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>How many customers came lately with the same kind of trouble and the same fault, as the set's <c>similar</c> wants it: within seven days.</summary>
public sealed class SimilarVisits
{
    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    private readonly Dictionary<(string Kind, string? Fault), Queue<DateTimeOffset>> _visits = [];

    /// <summary>One more comes.</summary>
    /// <returns>How many were there before.</returns>
    public int Add(Ticket ticket, DateTimeOffset now)
    {
        if (!_visits.TryGetValue((ticket.Kind, ticket.Fault), out var visits))
        {
            _visits.Add((ticket.Kind, ticket.Fault), visits = new());
        }

        while (visits.TryPeek(out var first) && first <= now - Lately)
        {
            visits.Dequeue();
        }

        visits.Enqueue(now);
        return visits.Count - 1;
    }
}
