namespace PolicyFlex.Explaining;

/// <summary>What became of a condition.</summary>
public enum ConditionOutcome
{
    /// <summary>It holds.</summary>
    True,

    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It hangs on something that is not known: possibly true and possibly false.</summary>
    NotKnown,

    /// <summary>It could not be computed, as with a division by zero: counted like one that is not known.</summary>
    Failed,
}
