using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>The content of an entry by which a later counter counts an earlier grant.</summary>
internal sealed record CountedContent(ImmutableArray<ChargeContent> Charges);
