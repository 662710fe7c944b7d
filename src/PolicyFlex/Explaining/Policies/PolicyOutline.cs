using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Explaining;

/// <summary>All of a policy's explanation that hangs on no situation.</summary>
/// <param name="Plan">The policy.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Version">From when until when this version holds; null if it always does.</param>
/// <param name="Rules">Its rules.</param>
/// <param name="Options">Its options.</param>
internal sealed record PolicyOutline(
    PolicyPlan Plan, SourceLocation? At, string? Version, ImmutableArray<RuleOutline> Rules, ImmutableArray<OptionOutline> Options);
