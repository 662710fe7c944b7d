using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Naive;

/// <summary>Whether the policies speak about what is wanted.</summary>
internal static class NaiveCoverage
{
    public static Coverage Of(NaiveScene scene, NaiveListing listing)
    {
        var results = listing.Wanted.Select(name => HasResult(scene, name)).ToList();
        return results.Count == 0 || results.Contains(false) ? Coverage.NotCovered
            : results.Contains(null) ? Coverage.Open
            : Coverage.Covered;
    }

    /// <summary>Whether there is a result in every way in which the open conditions may turn out; null if only in some.</summary>
    private static bool? HasResult(NaiveScene scene, string name)
    {
        var isAction = scene.Set.Actions.Any(action => action.Name == name);
        var subject = NaiveSubject.Action(scene, name);
        var options = NaiveVersions.Possible(scene)
            .SelectMany(policy => policy.Goodwill.Select(option => new NaiveOption(policy, option)))
            .Where(o => isAction ? o.Option.By == name : o.Name == name)
            .ToList();
        var units = options
            .SelectMany(o => NaiveVersions.Units(scene, o.Policy!).Append(scene.Unit(o.Option.When)))
            .Concat(isAction ? NaiveRules.Units(scene, subject) : []);
        var results = new NaiveOutcomes<bool>(units, assignment =>
            (isAction && NaiveRules.For(scene, subject, assignment).Contributions.Count > 0)
            || options.Any(o => NaiveVersions.IsInForce(scene, o.Policy!, assignment) && scene.Unit(o.Option.When).In(assignment) == true)).All;
        return results.All(r => r) ? true : results.Any(r => r) ? null : false;
    }
}
