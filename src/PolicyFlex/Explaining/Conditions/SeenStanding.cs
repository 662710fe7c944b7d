namespace PolicyFlex.Explaining;

/// <summary>Where a value came from, or why there is none.</summary>
public enum SeenStanding
{
    /// <summary>The situation gave it, and that is enough.</summary>
    Known,

    /// <summary>The situation claims it, it has to be verified and was not: it counts as not known.</summary>
    Claimed,

    /// <summary>The situation did not give it, and the set's default holds.</summary>
    Defaulted,

    /// <summary>It stands in the policy as it is.</summary>
    Written,

    /// <summary>It was computed from other values.</summary>
    Derived,

    /// <summary>It is not known, or was computed from something that is not.</summary>
    NotKnown,

    /// <summary>It could not be computed.</summary>
    Failed,
}
