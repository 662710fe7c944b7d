using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Naive;

/// <summary>The facts to ask for, because the answer for something that is listed hangs on them.</summary>
internal static class NaiveAsks
{
    /// <summary>Lists the asks.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="listed">What is listed, in order, each with the slots of the facts that it hangs on.</param>
    /// <param name="wanted">The names of what is wanted.</param>
    public static ImmutableArray<Ask> Of(
        NaiveScene scene, IReadOnlyList<(string Name, IReadOnlyList<int> Asks)> listed, IReadOnlyList<string> wanted)
    {
        var slots = listed.SelectMany(item => item.Asks).Distinct().Order().ToList();
        return [.. slots.OrderByDescending(slot => For(slot).Any(wanted.Contains)).Select(Ask)];

        IReadOnlyList<string> For(int slot) => [.. listed.Where(item => item.Asks.Contains(slot)).Select(item => item.Name)];

        Ask Ask(int slot)
        {
            var fact = scene.Set.Facts[slot];
            var claim = scene.Request.Situation.Facts[slot];
            var isClaimed = claim.IsKnown && !scene.Fact(slot).IsKnown;
            return new Ask
            {
                Fact = fact.Name,
                Why = isClaimed ? AskReason.Unverified : AskReason.Missing,
                For = [.. For(slot)],
                Question = NaiveWords.Fill(scene, fact.Question),
                About = NaiveWords.Text(scene, fact.About),
                Claimed = isClaimed ? claim.ToString() : null,
                LookAt = NaiveWords.Text(scene, fact.Verify?.LookAt),
                IfConfirmed = isClaimed ? Confirmed(scene.Confirming(slot), For(slot)) : ImmutableSortedDictionary.Create<string, Answer>(StringComparer.Ordinal),
            };
        }
    }

    private static ImmutableSortedDictionary<string, Answer> Confirmed(NaiveScene scene, IReadOnlyList<string> names) =>
        names.ToImmutableSortedDictionary(
            name => name,
            name => scene.Set.Actions.Any(action => action.Name == name) ? new NaiveAction(scene, name).Answer : NaiveGoodwill.Named(scene, name).Answer,
            StringComparer.Ordinal);
}
