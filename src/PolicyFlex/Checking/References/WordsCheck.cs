using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What people read is in the languages of the set, and each place in words can be filled.</summary>
internal static class WordsCheck
{
    private static readonly string[] AmountPlaces = ["amount", "up-to"];

    public static void Check(SetUnderCheck subject)
    {
        foreach (var (words, places) in TextsInPlace.Words(subject))
        {
            CheckLanguages(subject, [.. words.ByLanguage], [(words, ""), .. places]);
            foreach (var template in words.ByLanguage.SelectMany(inLanguage => inLanguage.Variants))
            {
                CheckPlaces(subject, template, places);
            }
        }

        foreach (var (label, places) in TextsInPlace.Labels(subject))
        {
            CheckLanguages(subject, [.. label.ByLanguage], [(label, ""), .. places]);
        }
    }

    private static void CheckLanguages(SetUnderCheck subject, List<IInLanguage> texts, ReadOnlySpan<(object Node, string Member)> places)
    {
        var unknown = texts.Where(text => !subject.Names.Languages.Contains(text.Language)).ToList();
        foreach (var text in unknown)
        {
            subject.Report(CheckingProblems.UnknownLanguage(text.Language, subject.Set.Languages), [(text, ""), .. places]);
        }

        if (unknown.Count > 0)
        {
            return;
        }

        var missing = subject.Set.Languages.Except(texts.Select(text => text.Language), StringComparer.Ordinal).ToList();
        if (missing.Count > 0 && missing.Count < subject.Set.Languages.Length)
        {
            subject.Report(CheckingProblems.MissingLanguage(missing, texts.Find(text => text.Language == subject.Set.Languages[0])?.Language ?? texts[0].Language), places);
        }
    }

    private static void CheckPlaces(SetUnderCheck subject, Template template, (object Node, string Member)[] places)
    {
        foreach (var part in template.Parts.Where(part => part.IsPlace && !IsKnown(subject, part.Text)))
        {
            subject.Report(
                CheckingProblems.UnknownPlace(part.Text, subject.Names.Facts.Keys.Concat(AmountPlaces)),
                [(part, ""), (template, ""), .. places]);
        }
    }

    private static bool IsKnown(SetUnderCheck subject, string place) =>
        subject.Names.Facts.ContainsKey(place) || AmountPlaces.Contains(place, StringComparer.Ordinal);
}
