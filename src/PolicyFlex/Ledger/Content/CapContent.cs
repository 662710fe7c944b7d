namespace PolicyFlex.Ledger;

/// <summary>A bound in the content of an entry.</summary>
internal sealed record CapContent(string Counter, string? Window, decimal Most, string Bound);
