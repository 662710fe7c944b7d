using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Reads the traits of situations, by the segments of one set.</summary>
/// <param name="segments">The facts by which cases are told apart, in the set's order.</param>
/// <param name="texts">The texts that come again.</param>
internal sealed class TraitsReader(ImmutableArray<string> segments, TextPool texts)
{
    /// <summary>The traits of a situation of which nothing was kept.</summary>
    public CaseTraits Nothing { get; } = new(null, null, [.. segments.Select(_ => (string?)null)]);

    /// <summary>The traits that an entry holds; null for none.</summary>
    public CaseTraits Of(TraitsContent? content) => content is null ? Nothing : new(
        ulong.TryParse(content.Customer, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var customer) ? customer : null,
        texts.Find(content.Kind),
        content.Segments is { } values ? [.. segments.Select(name => texts.Find(values.GetValueOrDefault(name)))] : Nothing.Segments);

    /// <summary>The values of the set's segments, from those that were written by their own names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="values">The value of each.</param>
    public ImmutableArray<string?> SegmentsOf(ImmutableArray<string> names, ImmutableArray<string?> values) =>
        names.SequenceEqual(segments, StringComparer.Ordinal)
            ? values
            : [.. segments.Select(name => names.IndexOf(name) is var at and >= 0 ? values[at] : null)];

    /// <summary>The traits as an entry holds them.</summary>
    public static TraitsContent ContentOf(SituationTraits traits) => new(
        traits.Customer?.ToString("x16", CultureInfo.InvariantCulture),
        traits.Kind,
        traits.Names.Zip(traits.Segments)
            .Where(segment => segment.Second is not null)
            .ToImmutableSortedDictionary(segment => segment.First, segment => segment.Second!, StringComparer.Ordinal));
}
