namespace PolicyFlex.Policies;

/// <summary>How much the set gives to a check.</summary>
/// <param name="Code">The code of what the check tells: <c>PF342</c>.</param>
/// <param name="Weight">How much it weighs here.</param>
internal sealed record CheckSetting(string Code, CheckWeight Weight);

internal enum CheckWeight
{
    /// <summary>It is not told.</summary>
    Off,
    Information,
    Warning,

    /// <summary>With it the set does not load, or does not pass.</summary>
    Error,
}
