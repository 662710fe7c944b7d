namespace PolicyFlex.Review;

/// <summary>What happened to a grant.</summary>
internal enum GrantChange
{
    /// <summary>It was given.</summary>
    Posted,

    /// <summary>It was not given: voided or expired.</summary>
    GivenBack,

    /// <summary>It was taken back after it was given, whole or in part.</summary>
    Reversed,

    /// <summary>It was carried out.</summary>
    Fulfilled,
}
