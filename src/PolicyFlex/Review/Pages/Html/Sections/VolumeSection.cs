namespace PolicyFlex.Review;

/// <summary>What has so few cases that nothing can be told of it soon.</summary>
internal static class VolumeSection
{
    public static Element? Of(ReviewReport report) => report.TooLittleVolume.IsEmpty
        ? null
        : Html.Section("volume", "Too little volume", Html.List("volumes", report.TooLittleVolume.Select(notice =>
            Markup.All(new Element("strong", Html.Name(notice.Policy)), ": ", ReviewSentences.Volume(notice)))));
}
