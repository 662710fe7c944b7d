using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What can be offered instead: entries that nobody at any level can have are left out.</summary>
internal static class NaiveInstead
{
    public static ImmutableArray<InsteadEntry> Of(NaiveScene scene, IEnumerable<Alternative> alternatives) =>
        [.. alternatives.Select(a => a.Text).Distinct(StringComparer.Ordinal).Select(text => Entry(scene, text)).OfType<InsteadEntry>()];

    private static InsteadEntry? Entry(NaiveScene scene, string text)
    {
        if (scene.Set.Actions.Any(action => action.Name == text))
            return Offer(scene, at => new NaiveAction(at, text, isNamedInstead: true).Answer, answer => new() { Action = text, Answer = answer });
        if (NaiveOptions.Deciding(scene, text) is not null)
            return Offer(scene, at => NaiveGoodwill.Named(at, text).Answer, answer => new() { Option = text, Answer = answer });

        return new() { Sentence = text };
    }

    private static InsteadEntry? Offer(NaiveScene scene, Func<NaiveScene, Answer> answer, Func<Answer, InsteadEntry> entry)
    {
        var canBeHad = Enumerable.Range(0, scene.Set.Authority.Levels.Length)
            .Select(level => answer(scene.At(level)))
            .Any(a => a is not (Answer.Denied or Answer.NotCovered or Answer.OutOfReach));
        return canBeHad ? entry(answer(scene)) : null;
    }
}
