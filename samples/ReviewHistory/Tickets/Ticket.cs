namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>What the company's own system knows when a customer comes: a ticket, in its own types. <see cref="TicketMap"/> says which facts these are.</summary>
public sealed record Ticket
{
    public string Number { get; init; } = "";

    public required Customer Customer { get; init; }

    /// <summary>What happened, as the set calls it.</summary>
    public required string Kind { get; init; }

    /// <summary>Whose fault it was; null if nobody knows.</summary>
    public string? Fault { get; init; }

    /// <summary>What the customer wants: actions and options of the set.</summary>
    public IReadOnlyList<string> Wants { get; init; } = [];

    /// <summary>Facts that somebody has looked at.</summary>
    public IReadOnlyList<string> Verified { get; init; } = [];

    public int? Contacts { get; init; }

    public bool? HardToReach { get; init; }

    public string? AtStake { get; init; }

    public bool? ChargePending { get; init; }

    public bool? NotAsOrdered { get; init; }

    public Order? Order { get; init; }

    /// <summary>How often it was delivered wrong.</summary>
    public int? WrongSoFar { get; init; }

    /// <summary>Whether our own van brings it.</summary>
    public bool? OurOwnVan { get; init; }

    public double? HoursDown { get; init; }

    public DateTimeOffset? ExpectedBack { get; init; }

    public bool? ChildAtRisk { get; init; }

    public bool? NotesOnServer { get; init; }

    public Receipt? Receipt { get; init; }
}
