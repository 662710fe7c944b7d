using System.Collections.Immutable;

namespace PolicyFlex.Tool.Deciding;

/// <summary>A part of a screen under a heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Mood">How the heading is coloured.</param>
/// <param name="Entries">What stands under it; a section without entries is not shown.</param>
internal sealed record Section(string Heading, Mood Mood, ImmutableArray<Entry> Entries);
