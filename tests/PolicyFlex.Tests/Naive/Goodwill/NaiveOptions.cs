using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>The options of a set, and what was given of them.</summary>
internal static class NaiveOptions
{
    /// <summary>Every option of a set with the policy that it stands in; the fallback's stand in none.</summary>
    public static IEnumerable<NaiveOption> All(PolicySet set) =>
        set.Policies.SelectMany(policy => policy.Goodwill.Select(option => new NaiveOption(policy, option)))
            .Concat((set.Fallback?.Goodwill ?? []).Select(option => new NaiveOption(null, option)));

    /// <summary>The definition of an option that was given; null for an action or an unknown name.</summary>
    public static GoodwillOption? Named(NaiveScene scene, string name) =>
        All(scene.Set).Where(o => o.Option.Name == name).Select(o => o.Option).LastOrDefault();

    /// <summary>
    /// The option of a name as it is decided: of the versions that are or may be in force the last to start, else of all versions.
    /// </summary>
    public static NaiveOption? Deciding(NaiveScene scene, string name)
    {
        var named = All(scene.Set).Where(o => o.Option.Name == name && o.Policy is not { Shadow: true }).ToList();
        var possible = named.Where(o => o.Policy is { } policy && NaiveVersions.MayBeInForce(scene, policy)).ToList();
        return (possible.Count > 0 ? possible : named)
            .MaxBy(o => o.Policy is null ? DateTimeOffset.MinValue : NaiveVersions.Start(scene, o.Policy));
    }

    public static decimal WorthOf(PastGrant grant) => grant.Worth ?? grant.Amount;
}

/// <summary>An option and the policy that it stands in; null for the fallback.</summary>
internal sealed record NaiveOption(Policy? Policy, GoodwillOption Option)
{
    public string Name => Option.Name;

    public bool IsMoney => Option.Unit is null && GivesKind.Money.Contains(Option.Gives);

    /// <summary>Whether amounts are counted at all.</summary>
    public bool IsCounted =>
        Option.Gives != GivesKind.Apology
        || Option.Amount is not null
        || Option.AtMost is not null
        || Option.StepUps.Any(stepUp => stepUp.Amount is not null || stepUp.AtMost is not null);

    /// <summary>The rung from which it is offered; what is owed has none.</summary>
    public string? Rung => Option.Owed ? null : Option.Rung;
}
