using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>Something that falls due when an action is done, such as <c>notify</c>.</summary>
/// <param name="Name">The key in <c>also</c>.</param>
/// <param name="To">The words that may follow it; empty where any text may.</param>
internal sealed record DutyDefinition(string Name, ImmutableArray<string> To);

/// <summary>A duty as a rule or an option gives it: <c>notify: carrier-desk</c>.</summary>
internal sealed record Duty(string Name, string To);
