namespace PolicyFlex.Ledger;

/// <summary>A line that cannot be imported.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Sentence">What was found, and what was expected.</param>
public sealed record ImportProblem(int Line, string Sentence);
