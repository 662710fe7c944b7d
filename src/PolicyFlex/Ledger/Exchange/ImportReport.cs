using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>What came of an import. Where there are problems nothing was written.</summary>
/// <param name="Written">How many grants were written now.</param>
/// <param name="Known">How many were there before, with the same content.</param>
/// <param name="Problems">What cannot be imported, by line.</param>
public sealed record ImportReport(int Written, int Known, ImmutableArray<ImportProblem> Problems);
