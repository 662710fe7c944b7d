using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What can be offered instead: entries that nobody at any level can have are left out.</summary>
internal static class NaiveInstead
{
    public static ImmutableArray<InsteadEntry> Of(NaiveScene scene, IEnumerable<Alternative> alternatives) =>
        [.. alternatives.Select(alternative => Entry(scene, alternative)).OfType<InsteadEntry>().Distinct()];

    private static InsteadEntry? Entry(NaiveScene scene, Alternative alternative)
    {
        if (alternative.Name is not { } name)
            return new() { Sentence = NaiveWords.Fill(scene, alternative.Sentence) };

        return scene.Set.Actions.Any(action => action.Name == name)
            ? Offer(scene, at => new NaiveAction(at, name, isNamedInstead: true).Answer, answer => new() { Action = name, Answer = answer })
            : NaiveOptions.Deciding(scene, name) is not null
                ? Offer(scene, at => NaiveGoodwill.Named(at, name).Answer, answer => new() { Option = name, Answer = answer })
                : null;
    }

    private static InsteadEntry? Offer(NaiveScene scene, Func<NaiveScene, Answer> answer, Func<Answer, InsteadEntry> entry)
    {
        var canBeHad = Enumerable.Range(0, scene.Set.Authority.Levels.Length)
            .Select(level => answer(scene.At(level)))
            .Any(a => a is not (Answer.Denied or Answer.NotCovered or Answer.OutOfReach));
        return canBeHad ? entry(answer(scene)) : null;
    }
}
