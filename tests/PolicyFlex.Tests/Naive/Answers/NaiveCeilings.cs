using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>How much a level may still give in the case.</summary>
internal static class NaiveCeilings
{
    /// <summary>Whether a level has a ceiling of its own for a kind; else the kind counts as money.</summary>
    public static bool HasOwn(NaiveScene scene, int level, string gives) =>
        CeilingsOf(scene, level).Any(ceiling => ceiling.Gives == gives);

    /// <summary>What is left for a kind in its own units, or for <c>money</c> in worth; null for without bound.</summary>
    public static decimal? Left(NaiveScene scene, int level, string key)
    {
        var ceilings = CeilingsOf(scene, level).Where(ceiling => ceiling.Gives == key).Select(ceiling => NaiveQuantity.Of(ceiling.Most, scene)).ToList();
        if (ceilings.Any(c => c.IsKnown && c.Most is null))
            return null;

        var ceiling = ceilings.Where(c => c.IsKnown).Select(c => c.Most!.Value).DefaultIfEmpty(0).Max();
        return Math.Max(0, ceiling - Used(scene, level, key));
    }

    private static IEnumerable<Ceiling> CeilingsOf(NaiveScene scene, int level)
    {
        var definition = scene.Set.Authority.Levels[level];
        return definition.UpTo.Concat(definition.StepUps
            .Where(stepUp => scene.Unit(stepUp.When).Truth == NaiveTruth.True)
            .SelectMany(stepUp => stepUp.UpTo));
    }

    private static decimal Used(NaiveScene scene, int level, string key)
    {
        var per = scene.Set.Authority.Per;
        return scene.Request.History
            .Where(grant => grant.At <= scene.Now && NaiveSubjects.AreOf(scene, per.IsEmpty ? ["case"] : per, grant))
            .Sum(Counted);

        decimal Counted(PastGrant grant)
        {
            if (scene.Set.Actions.Any(action => action.Name == grant.Name && action.WithinAuthority))
                return key == Ceiling.Money ? NaiveOptions.WorthOf(grant) : 0;
            if (NaiveOptions.Named(scene, grant.Name) is not { Owed: false } option)
                return 0;

            var own = HasOwn(scene, level, option.Gives);
            return key == Ceiling.Money
                ? own ? 0 : NaiveOptions.WorthOf(grant)
                : option.Gives == key ? grant.Amount : 0;
        }
    }
}
