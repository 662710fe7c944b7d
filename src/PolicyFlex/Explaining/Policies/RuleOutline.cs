using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>All of a rule's explanation that hangs on no situation.</summary>
internal sealed record RuleOutline(Rule Rule, string Id, SourceLocation? At, string Sentence, ImmutableArray<RuleOutline> Exceptions);
