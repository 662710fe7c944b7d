namespace PolicyFlex.Review;

/// <summary>How a policy stands in the review.</summary>
public enum PolicyStanding
{
    /// <summary>It, or something of it, has an open flag.</summary>
    Flagged,

    /// <summary>It is overridden no more than is tolerable, as far as its volume shows.</summary>
    Quiet,

    /// <summary>It has so few cases that it would take more than 90 days to show that overrides have doubled.</summary>
    TooLittleVolume,
}
