namespace PolicyFlex.Compilation;

/// <summary>What a rule can say about an action or option, weakest first: of several, the last holds.</summary>
internal enum RankKind
{
    /// <summary>Nothing is said.</summary>
    Nothing,
    Allowed,
    AllowedWithApproval,
    DeniedAdvisory,
    DeniedOverridable,
    DeniedFinal,
    Guaranteed,
}
