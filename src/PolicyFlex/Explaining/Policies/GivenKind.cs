namespace PolicyFlex.Explaining;

/// <summary>What a rule can give, weakest first: of several, the last holds.</summary>
public enum GivenKind
{
    /// <summary>Nothing: its condition does not hold or is not known, or exceptions replaced it.</summary>
    Nothing,

    /// <summary>It allows.</summary>
    Allowed,

    /// <summary>It allows with the approval of a level.</summary>
    AllowedWithApproval,

    /// <summary>It denies, and anyone may override with a reason.</summary>
    DeniedAdvisory,

    /// <summary>It denies, and a level may override with a reason.</summary>
    DeniedOverridable,

    /// <summary>It denies for good.</summary>
    DeniedFinal,

    /// <summary>It allows, whatever other rules say.</summary>
    Guaranteed,
}
