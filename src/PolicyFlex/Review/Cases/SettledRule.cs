namespace PolicyFlex.Review;

/// <summary>A rule that settled something wanted.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Policy">Its policy.</param>
/// <param name="Marks">Whether it denied it, and whether one of its exceptions gave the answer.</param>
internal readonly record struct SettledRule(int Rule, int Policy, CaseMarks Marks);
