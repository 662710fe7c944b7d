using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Every text of a set that is meant for people, with where it stands.</summary>
internal static class TextsInPlace
{
    /// <summary>All that is said, by rules, options, limits and the set.</summary>
    public static IEnumerable<(Words Words, (object Node, string Member)[] Places)> Words(SetUnderCheck subject) =>
        OfSet(subject).Concat(OfWordings(subject)).Where(text => text.Words is not null).Select(text => (text.Words!, text.Places));

    /// <summary>All titles, units and descriptions.</summary>
    public static IEnumerable<(Label Label, (object Node, string Member)[] Places)> Labels(SetUnderCheck subject) =>
        OfVocabulary(subject).Concat(OfGoodwill(subject)).Concat(Origins(subject))
            .Where(text => text.Label is not null)
            .Select(text => (text.Label!, new[] { (text.Node, text.Member) }));

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
            foreach (var alternative in fallback.Instead)
            {
                yield return (alternative.Sentence, [(fallback, "instead")]);
            }
        }

        foreach (var policy in set.Policies)
        {
            yield return (policy.Because, [(policy, "because")]);
            yield return (policy.FollowUp?.Ask, [(policy.FollowUp ?? (object)policy, "ask")]);
        }
    }

    private static IEnumerable<(Words? Words, (object Node, string Member)[] Places)> OfWordings(SetUnderCheck subject)
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
        .. wording.Instead.Select(alternative => (alternative.Sentence, ((object, string)[])[(node, "instead"), .. others])),
    ];

    private static IEnumerable<(Label? Label, object Node, string Member)> OfVocabulary(SetUnderCheck subject)
    {
        var set = subject.Set;
        yield return (set.Title, set, "title");
        foreach (var fact in set.Facts.Concat(set.Lists.SelectMany(list => list.Members)))
        {
            yield return (fact.Title, fact, "title");
            yield return (fact.About, fact, "about");
            yield return (fact.Unit, fact, "unit");
            yield return (fact.Verify?.LookAt, fact, "verify");
            foreach (var title in fact.Type.Titles.Values)
            {
                yield return (title, fact, "type");
            }
        }

        foreach (var action in set.Actions)
        {
            yield return (action.Title, action, "title");
        }
    }

    private static IEnumerable<(Label? Label, object Node, string Member)> OfGoodwill(SetUnderCheck subject)
    {
        foreach (var (_, option) in subject.Options)
        {
            yield return (option.Title, option, "title");
            yield return (option.Unit, option, "unit");
        }

        foreach (var level in subject.Set.Authority.Levels)
        {
            yield return (level.Title, level, "title");
        }

        foreach (var rung in subject.Set.Ladder?.Rungs ?? [])
        {
            yield return (rung.Title, rung, "title");
        }

        foreach (var policy in subject.Set.Policies)
        {
            yield return (policy.Title, policy, "title");
        }
    }

    /// <summary>What happened, where that is told.</summary>
    private static IEnumerable<(Label? Label, object Node, string Member)> Origins(SetUnderCheck subject)
    {
        foreach (var policy in subject.Set.Policies)
        {
            yield return (Shared(policy.Origin), policy, "origin");
        }

        foreach (var rule in subject.Rules.Select(place => place.Rule))
        {
            yield return (Shared(rule.Wording.Origin), rule, "origin");
            yield return (Shared(rule.Otherwise?.Wording.Origin), rule.Otherwise ?? (object)rule, "origin");
        }

        static Label? Shared(Origin? origin) => origin is { Share: true } ? origin.Text : null;
    }
}
