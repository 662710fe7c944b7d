namespace PolicyFlex.Review;

/// <summary>Which way somebody did otherwise than the policy says.</summary>
public enum OverrideDirection
{
    /// <summary>The customer got what the policy denies.</summary>
    MoreLenient,

    /// <summary>The customer did not get what the policy allows.</summary>
    Stricter,
}
