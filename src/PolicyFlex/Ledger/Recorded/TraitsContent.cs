using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>The traits of a situation, in the content of an entry.</summary>
/// <param name="Customer">The customer's fingerprint, as 16 hexadecimal digits; null where the situation did not say whose it is.</param>
/// <param name="Kind">The situation's kind; null if it was not known.</param>
/// <param name="Segments">The values of the facts by which cases are told apart, by name; those that were known.</param>
internal sealed record TraitsContent(string? Customer, string? Kind, ImmutableSortedDictionary<string, string>? Segments);
