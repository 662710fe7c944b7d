using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Words are in a language of the set, and each place in them can be filled.</summary>
internal static class WordsCheck
{
    private static readonly string[] AmountPlaces = ["amount", "up-to"];

    public static void Check(SetUnderCheck subject)
    {
        foreach (var (words, places) in OfSet(subject).Concat(OfRules(subject)))
        {
            foreach (var inLanguage in words?.ByLanguage ?? [])
            {
                Check(subject, inLanguage, [(inLanguage, ""), (words!, ""), .. places]);
            }
        }
    }

    private static void Check(
        SetUnderCheck subject, WordsInLanguage words, ReadOnlySpan<(object Node, string Member)> places)
    {
        if (!subject.Names.Languages.Contains(words.Language))
        {
            subject.Report(CheckingProblems.UnknownLanguage(words.Language, subject.Set.Languages), places);
        }

        foreach (var template in words.Variants)
        {
            foreach (var part in template.Parts.Where(part => part.IsPlace && !IsKnown(subject, part.Text)))
            {
                subject.Report(
                    CheckingProblems.UnknownPlace(part.Text, subject.Names.Facts.Keys.Concat(AmountPlaces)),
                    [(part, ""), (template, ""), .. places]);
            }
        }
    }

    private static bool IsKnown(SetUnderCheck subject, string place) =>
        subject.Names.Facts.ContainsKey(place) || AmountPlaces.Contains(place, StringComparer.Ordinal);

    private static IEnumerable<(Words? Words, (object Node, string Member)[] Places)> OfSet(SetUnderCheck subject)
    {
        var set = subject.Set;
        foreach (var fact in set.Facts)
        {
            yield return (fact.Question, [(fact, "ask")]);
        }

        foreach (var place in subject.Limits)
        {
            yield return (place.Limit.Say, [(place.Limit, "say")]);
        }

        if (set.Fallback is { } fallback)
        {
            yield return (fallback.Say, [(fallback, "say")]);
        }

        foreach (var policy in set.Policies)
        {
            yield return (policy.Because, [(policy, "because")]);
            if (policy.FollowUp is { } followUp)
            {
                yield return (followUp.Ask, [(followUp, "ask")]);
            }
        }
    }

    private static IEnumerable<(Words? Words, (object Node, string Member)[] Places)> OfRules(SetUnderCheck subject)
    {
        var ofOptions = subject.Options.SelectMany(o => In(o.Option.Wording, o.Option));
        var ofRules = subject.Rules.SelectMany(place => In(place.Rule.Wording, place.Rule));
        var ofDenials = subject.Rules
            .Where(place => place.Rule.Otherwise is not null)
            .SelectMany(place => In(place.Rule.Otherwise!.Wording, place.Rule.Otherwise, (place.Rule, "otherwise")));
        return [.. ofOptions, .. ofRules, .. ofDenials];
    }

    private static IEnumerable<(Words? Words, (object Node, string Member)[] Places)> In(
        Wording wording, object node, params (object Node, string Member)[] others) =>
    [
        (wording.Say, [(node, "say"), .. others]),
        (wording.Note, [(node, "note"), .. others]),
        (wording.Because, [(node, "because"), .. others]),
    ];
}
