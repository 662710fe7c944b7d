namespace PolicyFlex.Review;

/// <summary>One flag: the words for the owner, the picture, who and what is behind it, and what was done about it.</summary>
internal static class FlagCard
{
    public static Element Of(ReviewFlag flag, string id) => new Element(
        "article",
        Title(flag, id),
        Html.Paragraph("sentence", Html.Name(Figures.Joined(flag.Sentence))),
        Facts(flag),
        Picture(flag, id),
        Behind(flag),
        flag.Questions.IsEmpty ? null : Markup.All(new Element("h4", "Questions to ask"), Html.List("questions", flag.Questions.Select(Html.Name))),
        flag.Replies.IsEmpty ? null : Markup.All(new Element("h4", "What was done"), new Element("ol", [.. flag.Replies.Select(Reply)]).Class("replies")),
        Html.Paragraph("identity", flag is { State: FlagState.Open, Replies.IsEmpty: true } ? "Nobody has answered it yet. " : null, Html.Name(ReviewSentences.Identity(flag))))
        .Class($"card flag {(flag.State == FlagState.Open ? "open" : "closed")}").With("id", id).With("aria-labelledby", $"{id}-heading");

    private static Element Title(ReviewFlag flag, string id)
    {
        var segment = flag.Segment is null ? null : Markup.All(" where ", Html.Name(flag.Segment));
        return Html.Block(
            "card-head",
            new Element("span", ReviewWords.Of(flag.State)).Class("state"),
            new Element("h3", Html.Name(flag.Name), segment).With("id", $"{id}-heading"),
            Html.Paragraph("about", ReviewWords.Of(flag.Subject), flag.Title is null ? null : Markup.All(" of “", Html.Name(flag.Title), "”"), ", ", ReviewWords.Of(flag.Measure)));
    }

    private static Element Facts(ReviewFlag flag) => new Element(
        "dl",
        Fact("For", flag.Owner is null ? Html.Soft("nobody named") : Html.Name(flag.Owner)),
        Fact("Raised", Html.Day(flag.RaisedAt)),
        Fact("Probably began", Markup.All(Html.Day(flag.Since), Html.Block("under", $"{Figures.Count(flag.SinceThen.Count)} of {Figures.Count(flag.SinceThen.Cases)} until it was raised"))),
        Fact("Last 30 days", flag.Now.Cases == 0 ? Html.Soft("no cases") : Markup.All(Figures.Percent(flag.Now.Rate), Html.Block("under", $"{Figures.Counted(flag.Now)}; {Figures.Interval(flag.Now)}"))),
        flag.Driver is null ? null : Fact("Comes from", Html.Name(ReviewSentences.Driver(flag.Driver))).Class("whole")).Class("facts");

    private static Element Fact(string name, Markup value) => new("div", new Element("dt", name), new Element("dd", value));

    private static Element Picture(ReviewFlag flag, string id) => FlagChart.Of(flag, id) is { } chart
        ? new Element("figure", chart)
        : Html.Paragraph("quiet", "There is no picture: nothing was recorded from day to day.");

    private static Element? Behind(ReviewFlag flag)
    {
        Element?[] parts =
        [
            Breakdown.OfParts("Agents", flag.Agents),
            Breakdown.OfParts("Reasons given", flag.Reasons),
            Breakdown.OfRates("Whom it meets", flag.Segments),
        ];
        return parts.All(part => part is null) ? null : Html.Block("behind", parts);
    }

    private static Markup? Reply(FlagReply reply) => new Element(
        "li",
        Html.Day(reply.At),
        reply.By is null ? null : Markup.All(", ", Html.Name(reply.By)),
        ": ",
        ReviewSentences.Reply(reply),
        reply.Reason is null ? null : Markup.All(" ", new Element("q", Html.Name(reply.Reason))));
}
