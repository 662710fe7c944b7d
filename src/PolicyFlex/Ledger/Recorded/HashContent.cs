namespace PolicyFlex.Ledger;

/// <summary>What tells a repeated report from another one, of any content that has it.</summary>
/// <param name="Hash">The hash; null for a content without one.</param>
internal sealed record HashContent(string? Hash);
