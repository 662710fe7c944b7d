using System.Globalization;

namespace PolicyFlex.Review;

/// <summary>Parts that many sections use.</summary>
internal static class Html
{
    /// <summary>A name or words that others wrote: they keep the direction of their own script.</summary>
    public static Element Name(string name) => new("bdi", name);

    /// <summary>A day as people write it, with how programs do.</summary>
    public static Element Day(DateOnly day) =>
        new Element("time", Figures.Day(day)).With("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The day of a moment.</summary>
    public static Element Day(DateTimeOffset moment) => Day(Figures.DayOf(moment));

    /// <summary>A quiet word in a sentence or a table.</summary>
    public static Element Soft(params ReadOnlySpan<Markup?> content) => new Element("span", [.. content]).Class("soft");

    public static Element Block(string kind, params ReadOnlySpan<Markup?> content) => new Element("div", [.. content]).Class(kind);

    public static Element Sentence(params ReadOnlySpan<Markup?> content) => new("p", [.. content]);

    /// <summary>A paragraph of its own kind.</summary>
    public static Element Paragraph(string kind, params ReadOnlySpan<Markup?> content) => new Element("p", [.. content]).Class(kind);

    public static Element List(string kind, IEnumerable<Markup?> items) => new Element("ul", [.. items.Select(item => (Markup?)new Element("li", item))]).Class(kind);

    /// <summary>A section under a heading of the second level, to which the page can lead.</summary>
    public static Element Section(string id, string heading, params ReadOnlySpan<Markup?> content) =>
        new Element("section", [new Element("h2", heading).With("id", $"{id}-heading"), .. content])
            .With("id", id).With("aria-labelledby", $"{id}-heading");

    /// <summary>A share over what it was counted from.</summary>
    public static Markup Rate(ObservedRate rate) => rate.Cases == 0
        ? Soft("no cases")
        : Markup.All(Figures.Percent(rate.Rate), new Element("span", Figures.Counted(rate)).Class("under"));
}
