namespace PolicyFlex.Review;

/// <summary>The flags: those that are open, then those put off, then, folded, those answered.</summary>
internal static class FlagSection
{
    /// <summary>The id of a flag's card on the page.</summary>
    public static string IdOf(int index) => $"flag-{index + 1}";

    public static Element Of(ReviewReport report)
    {
        var cards = report.Flags.Select((flag, i) => (flag.State, Card: FlagCard.Of(flag, IdOf(i)))).ToLookup(card => card.State, card => (Markup?)card.Card);
        var answered = cards[FlagState.Settled].ToList();
        return Html.Section(
            "flags",
            "What needs a look",
            cards[FlagState.Open].Any() ? null : Html.Paragraph("quiet", "No flag is open."),
            Markup.All(cards[FlagState.Open]),
            Markup.All(cards[FlagState.Snoozed]),
            answered.Count == 0 ? null : new Element(
                "details",
                [new Element("summary", Figures.Count(answered.Count, "flag that was answered", "flags that were answered")), .. answered]).Class("answered"));
    }
}
