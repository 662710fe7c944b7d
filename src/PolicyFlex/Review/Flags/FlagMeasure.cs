namespace PolicyFlex.Review;

/// <summary>What became too frequent.</summary>
public enum FlagMeasure
{
    /// <summary>Overrides that are more lenient than the policy.</summary>
    MoreLenient,

    /// <summary>Overrides that are stricter than the policy.</summary>
    Stricter,

    /// <summary>Situations that no policy covers.</summary>
    NotCovered,

    /// <summary>Situations of the kind, among all: a combustion point.</summary>
    Frequent,
}
