namespace PolicyFlex.Deciding;

/// <summary>The sorts of problem that a decision reports.</summary>
public enum DecisionProblemKind
{
    /// <summary>A condition or an amount could not be computed: a division by zero, an overflow.</summary>
    Error,

    /// <summary>Exceptions of one rule that apply at the same time disagree; the strictest holds.</summary>
    ExceptionsDisagree,

    /// <summary>One rule guarantees what another denies for good; the guarantee holds.</summary>
    GuaranteeAgainstFinal,
}
