using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What the review keeps of a situation: no id and no name of the customer, and no fact that is personal.</summary>
/// <param name="Customer">The customer's fingerprint; null where the situation does not say whose it is.</param>
/// <param name="Kind">The values of the facts of <c>similar</c>, joined by <c> / </c>, <c>?</c> for what is not known; null without any.</param>
/// <param name="Names">The facts of <c>review</c>'s <c>segments</c>.</param>
/// <param name="Segments">Their values, as a policy would write them; null for what is not known.</param>
internal sealed record SituationTraits(ulong? Customer, string? Kind, ImmutableArray<string> Names, ImmutableArray<string?> Segments)
{
    private const string Unknown = "?";
    private const int LongestValue = 100;

    /// <summary>The traits of a situation of which is known what is known.</summary>
    public static SituationTraits Of(DecisionPlan plan, KnownFacts facts)
    {
        var traits = plan.Traits;
        var customer = ValueOf(facts, traits.Customer) is { Length: > 0 } id ? CustomerFingerprint.Of(traits.Set, id) : (ulong?)null;
        return new SituationTraits(customer, KindOf(traits, facts), traits.SegmentNames, [.. traits.Segments.Select(slot => ShortOf(facts, slot))]);
    }

    /// <summary>Writes them as an object, without what is not known.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (Customer is { } customer)
        {
            writer.WriteString("customer", customer.ToString("x16", CultureInfo.InvariantCulture));
        }

        if (Kind is not null)
        {
            writer.WriteString("kind", Kind);
        }

        writer.WriteStartObject("segments");
        for (var i = 0; i < Names.Length; i++)
        {
            if (Segments[i] is { } value)
            {
                writer.WriteString(Names[i], value);
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string? KindOf(TraitsPlan traits, KnownFacts facts)
    {
        var values = traits.Kind.Select(slot => ShortOf(facts, slot)).ToList();
        return values.TrueForAll(value => value is null) ? null : string.Join(" / ", values.Select(value => value ?? Unknown));
    }

    private static string? ValueOf(KnownFacts facts, int? slot) => slot is { } known && facts.Evaluator.Fact(known) is { IsKnown: true } value ? value.ToString() : null;

    /// <summary>A value that fits into a name: a long text is cut, and what cannot be seen is a space.</summary>
    private static string? ShortOf(KnownFacts facts, int? slot)
    {
        if (ValueOf(facts, slot) is not { } text)
        {
            return null;
        }

        var isSimple = text.Length <= LongestValue && !text.Any(char.IsControl);
        return isSimple ? text : string.Concat(text.Take(LongestValue).Select(letter => char.IsControl(letter) ? ' ' : letter));
    }
}
