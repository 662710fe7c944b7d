using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>An override, with numbers for names.</summary>
/// <param name="At">When, in UTC ticks.</param>
/// <param name="Customer">The fingerprint of the customer; 0 for nobody who is known.</param>
/// <param name="Agent">The agent; 0 for nobody who is known.</param>
/// <param name="Kind">The kind of situation; 0 for none.</param>
/// <param name="Segments">The values of the segments, as one list.</param>
/// <param name="Rules">The rules that were overridden.</param>
/// <param name="Mark">Which way.</param>
/// <param name="Reason">The reason; 0 for none.</param>
internal sealed record OverrideRow(
    long At, ulong Customer, int Agent, int Kind, int Segments, ImmutableArray<SettledRule> Rules, CaseMarks Mark, int Reason);
