namespace PolicyFlex.Deciding;

/// <summary>What would bring an option within reach.</summary>
/// <param name="Rung">The lowest rung of the ladder that would have to be reached.</param>
/// <param name="When">The condition of that rung as it is written; null if it has none.</param>
public sealed record WouldNeed(string Rung, string? When);
