using System.Globalization;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>Says what was found, for a message: short, on one line, and nothing of what is personal.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>A value of a fact, in backticks; of a personal fact only that there is one.</summary>
    public static string Value(FactShape fact, ReadOnlySpan<char> value) => fact.IsPersonal ? "a private value" : Quoted(value);

    public static string Value(FactShape fact, decimal number) => Value(fact, PolicyFlex.Policies.Value.Of(number).ToString());

    /// <summary>The same for a text, which is told apart from what looks like it and is none.</summary>
    public static string Text(FactShape fact, ReadOnlySpan<char> text) => fact.IsPersonal ? "a private value" : "the text " + Quoted(text);

    /// <summary>A stretch of text in backticks.</summary>
    public static string Quoted(ReadOnlySpan<char> text)
    {
        var isLong = text.Length > Longest;
        Span<char> clean = stackalloc char[Longest];
        var length = Math.Min(text.Length, Longest);
        for (var i = 0; i < length; i++)
        {
            clean[i] = text[i] switch
            {
                '`' => '\'',
                var c when char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format => ' ',
                var c => c,
            };
        }

        if (isLong && char.IsHighSurrogate(clean[length - 1]))
        {
            length--;
        }

        return $"`{clean[..length]}{(isLong ? "…" : "")}`";
    }

    /// <summary>What a fact's value should be.</summary>
    public static string Wanted(FactShape fact) => fact.Kind switch
    {
        FactKind.Text => "a text",
        FactKind.Boolean => "true or false",
        FactKind.Integer => "a whole number",
        FactKind.Number => "a number",
        FactKind.Money => "an amount",
        FactKind.Date => "a day",
        FactKind.DateTime => "a moment",
        FactKind.Choice => "one of its choices",
        _ => fact.Record is null ? "a list" : "a list of records",
    };

    /// <summary>Words in backticks, with commas and an "and"; of many the first ones.</summary>
    public static string Listed(IReadOnlyCollection<string> words)
    {
        const int Most = 12;
        var shown = words.Take(Most).Select(word => $"`{word}`").ToList();
        if (words.Count > Most)
        {
            shown.Add(string.Create(CultureInfo.InvariantCulture, $"{words.Count - Most} more"));
        }

        return shown.Count < 2 ? string.Concat(shown) : $"{string.Join(", ", shown.SkipLast(1))} and {shown[^1]}";
    }
}
