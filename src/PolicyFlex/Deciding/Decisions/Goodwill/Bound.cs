namespace PolicyFlex.Deciding;

/// <summary>One thing that bounds an option, and what it leaves.</summary>
/// <param name="Name"><c>at-most</c>, <c>approval</c>, <c>authority</c>, or a limit's sentence.</param>
/// <param name="Left">
/// What is left: in the option's units, or in times for a limit in times; null for without bound. Never below 0.
/// </param>
/// <param name="Returns">When something of what was used comes back; null if nothing was used or nothing comes back.</param>
public sealed record Bound(string Name, decimal? Left, DateTimeOffset? Returns);
