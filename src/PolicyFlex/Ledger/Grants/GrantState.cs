namespace PolicyFlex.Ledger;

/// <summary>How a grant stands.</summary>
public enum GrantState
{
    /// <summary>It is reserved: it counts, and can be posted until its time runs out.</summary>
    Reserved,

    /// <summary>It was given.</summary>
    Posted,

    /// <summary>It was given back before it was given.</summary>
    Voided,

    /// <summary>It was given back since its time ran out.</summary>
    Expired,

    /// <summary>It was given and taken back whole.</summary>
    Reversed,

    /// <summary>It did not fit under a bound and was never reserved.</summary>
    Refused,
}
