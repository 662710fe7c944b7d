using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>What was read from the files of a set.</summary>
/// <param name="Set">As much of the set as could be read; null only if there is no set file to speak of.</param>
/// <param name="Sources">Where everything stands.</param>
internal sealed record AuthoredSet(PolicySet? Set, SourceMap Sources);
