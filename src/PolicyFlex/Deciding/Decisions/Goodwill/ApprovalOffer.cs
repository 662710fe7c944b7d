namespace PolicyFlex.Deciding;

/// <summary>How much a higher level can give.</summary>
/// <param name="Level">The level.</param>
/// <param name="UpTo">How much, in the option's units; null where nothing is counted.</param>
/// <param name="By">How many people of the level have to agree; 1 or more.</param>
public sealed record ApprovalOffer(string Level, decimal? UpTo, int By = 1);
