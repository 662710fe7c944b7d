using PolicyFlex.Deciding;

namespace PolicyFlex.Explaining;

/// <summary>An answer that would follow.</summary>
/// <param name="Name">The action or option, by its name in the set.</param>
/// <param name="Answer">The answer for this actor.</param>
/// <param name="UpTo">
/// For an option that would be allowed, how much this actor could then give, in the set's currency or the option's unit; else null, and where
/// nothing bounds it.
/// </param>
public sealed record OutlookAnswer(string Name, Answer Answer, decimal? UpTo = null);
