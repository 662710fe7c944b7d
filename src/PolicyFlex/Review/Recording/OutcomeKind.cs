namespace PolicyFlex.Review;

/// <summary>How a case turned out for the customer: more than yes or no.</summary>
public enum OutcomeKind
{
    /// <summary>It is solved for the customer.</summary>
    Resolved,

    /// <summary>It is not what the customer wanted, but they were heard, and it is easier for them.</summary>
    Eased,

    /// <summary>It is not solved.</summary>
    Unresolved,

    /// <summary>That cannot be known yet.</summary>
    TooEarly,
}
