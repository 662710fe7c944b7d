using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>What tells one point from the others.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Text">Of a condition its text: the whole of one begins where its first part does.</param>
internal readonly record struct CoverageKey(CoverageKind Kind, SourceLocation At, string Text);
