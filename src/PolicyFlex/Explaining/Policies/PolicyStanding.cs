namespace PolicyFlex.Explaining;

/// <summary>Whether a version of a policy is in force, and if not, why.</summary>
public enum PolicyStanding
{
    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>Its scope or its version hangs on facts that are not known.</summary>
    MayBeInForce,

    /// <summary>Its <c>applies-when</c> does not hold.</summary>
    OutOfScope,

    /// <summary>The date that chooses lies in another version of the policy.</summary>
    OtherVersion,

    /// <summary>The date that chooses lies before its start.</summary>
    NotYet,

    /// <summary>The date that chooses lies at its end or later.</summary>
    NoLonger,

    /// <summary>Its scope or its version hangs on facts that are never asked for, so that it is not in force.</summary>
    Unsettled,
}
