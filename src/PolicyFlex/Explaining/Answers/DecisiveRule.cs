using PolicyFlex.Diagnostics;

namespace PolicyFlex.Explaining;

/// <summary>A rule that gave an answer.</summary>
/// <param name="Id"><c>policy/rule</c>.</param>
/// <param name="At">Where it stands; null if that is not known.</param>
public sealed record DecisiveRule(string Id, SourceLocation? At);
