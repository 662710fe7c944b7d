using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>Which actions and options a decision lists, what is wanted, and in which order.</summary>
internal sealed class NaiveListing
{
    public NaiveListing(NaiveScene scene)
    {
        var wants = scene.Request.Situation.Wants.Distinct(StringComparer.Ordinal).ToList();
        var possible = NaiveVersions.Possible(scene).ToList();
        var targets = possible.SelectMany(policy => policy.Rules).SelectMany(Targets).ToHashSet(StringComparer.Ordinal);
        var declared = scene.Set.Actions.Select(action => action.Name).ToList();

        Actions = [.. wants.Where(declared.Contains).Concat(declared.Where(targets.Contains)).Distinct()];

        var options = possible
            .OrderBy(policy => policy.Name, StringComparer.Ordinal)
            .SelectMany(policy => policy.Goodwill)
            .Select(option => option.Name)
            .Distinct()
            .Select(name => NaiveOptions.Deciding(scene, name)!)
            .ToList();
        var wanted = wants.Select(name => NaiveOptions.Deciding(scene, name)).OfType<NaiveOption>().Where(o => o.Policy is not null).ToList();
        Options = [.. wanted.Concat(InOrder(scene, options).Where(o => wanted.All(w => w.Name != o.Name)))];

        Wanted = wants.Count > 0 ? wants
            : Actions.Count > 0 ? Actions
            : [.. Options.Select(o => o.Name)];
    }

    public IReadOnlyList<string> Actions { get; }

    public IReadOnlyList<NaiveOption> Options { get; }

    /// <summary>The names of what is wanted.</summary>
    public IReadOnlyList<string> Wanted { get; }

    private static IEnumerable<string> Targets(Rule rule) =>
        rule.Targets.Select(target => target.Name).Concat(rule.Exceptions.SelectMany(Targets));

    private static IEnumerable<NaiveOption> InOrder(NaiveScene scene, IReadOnlyList<NaiveOption> options)
    {
        var outOfReach = options.Where(o => NaiveLadder.IsOutOfReach(scene, o)).ToList();
        var within = options.Except(outOfReach).ToList();
        return within.Where(o => o.Rung is not null).OrderByDescending(o => NaiveLadder.RungOf(scene, o))
            .Concat(within.Where(o => o.Rung is null))
            .Concat(outOfReach.OrderBy(o => NaiveLadder.RungOf(scene, o)));
    }
}
