namespace PolicyFlex.Deciding;

/// <summary>Whose approval something needs.</summary>
/// <param name="Level">The lowest level that can approve.</param>
/// <param name="By">How many people of it; 1 or more.</param>
public sealed record RequiredApproval(string Level, int By);
