using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>Everything that bounds an option for somebody of a level, in the order in which bounds are listed.</summary>
internal static class NaiveBounds
{
    /// <summary>Lists the bounds.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="option">The option.</param>
    /// <param name="rank">The answer's rank, with the approval that it needs.</param>
    /// <param name="level">The level of who gives, or approves.</param>
    /// <param name="approves">Whether it is about approving, so that a level that can approve is not bound by the approval.</param>
    /// <param name="isTrue">Which step-ups count.</param>
    public static ImmutableArray<NaiveBound> Of(
        NaiveScene scene, NaiveOption option, NaiveRank rank, int level, bool approves, Func<StepUp, bool> isTrue)
    {
        var bounds = new List<NaiveBound>();
        if (option.IsCounted)
            bounds.Add(NaiveCaps.Of(scene, option, isTrue));
        if (approves ? rank.Kind == NaiveRankKind.Approval && level < rank.Level : !rank.NeedsNobodyElseThan(level))
            bounds.Add(new NaiveBound("approval") { Left = 0 });
        if (option.IsCounted && !option.Option.Owed)
            bounds.Add(Authority(scene, option, level));

        bounds.AddRange(option.Option.Limits.Select(limit => Limited(scene, option, level, limit, isWorth: false, g => g.Name == option.Name)));
        if (option.Policy is { } policy)
        {
            if (policy.ChooseOne)
                bounds.Add(ChooseOne(scene, option, policy));
            var names = NaiveOptions.All(scene.Set).Where(o => o.Policy?.Name == policy.Name).Select(o => o.Name).ToList();
            bounds.AddRange(Shared(policy.Limits, name => names.Contains(name)));
        }

        bounds.AddRange(Shared(scene.Set.Limits, _ => true));
        var digits = option.IsMoney ? NaiveMoney.Digits(scene.Set.Currency) : 0;
        return
        [
            .. bounds
                .Where(bound => bound.IsCount || option.IsCounted || bound.Name == "approval")
                .Select(bound => bound with { Left = bound.Left is { } left ? NaiveMoney.Down(left, digits) : null }),
        ];

        IEnumerable<NaiveBound> Shared(IEnumerable<Limit> limits, Func<string, bool> isNamed) => limits
            .Where(limit => !option.Option.Owed && IsOver(limit, option.Option))
            .Select(limit => Limited(scene, option, level, limit, isWorth: true, grant =>
                isNamed(grant.Name) && NaiveOptions.Named(scene, grant.Name) is { Owed: false } given && IsOver(limit, given)));
    }

    private static bool IsOver(Limit limit, GoodwillOption option) =>
        (limit.Over.IsEmpty || limit.Over.Contains(option.Name)) && (limit.Gives.IsEmpty || limit.Gives.Contains(option.Gives));

    private static NaiveBound Limited(
        NaiveScene scene, NaiveOption option, int level, Limit limit, bool isWorth, Func<PastGrant, bool> counts)
    {
        var balance = NaiveLimits.Of(scene, limit, counts, grant => isWorth ? NaiveOptions.WorthOf(grant) : grant.Amount);
        var bound = new NaiveBound(limit.Sentence)
        {
            IsCount = limit.Times is not null,
            Returns = balance.Returns,
            IsProvisional = balance.Provisional,
            Limit = limit,
        };
        if (limit.Beyond is { } beyond && level >= scene.LevelOf(beyond))
            return bound;
        if (!balance.IsKnown)
            return bound with { IsKnown = false, Asks = balance.Most!.Asks };

        return isWorth && !bound.IsCount ? InUnits(scene, option, bound, balance.Left) : bound with { Left = balance.Left };
    }

    private static NaiveBound Authority(NaiveScene scene, NaiveOption option, int level)
    {
        var bound = new NaiveBound("authority");
        return NaiveCeilings.HasOwn(scene, level, option.Option.Gives)
            ? bound with { Left = NaiveCeilings.Left(scene, level, option.Option.Gives) }
            : InUnits(scene, option, bound, NaiveCeilings.Left(scene, level, Ceiling.Money));
    }

    /// <summary>What a worth comes to in the option's units; things without worth are not bound by it.</summary>
    private static NaiveBound InUnits(NaiveScene scene, NaiveOption option, NaiveBound bound, decimal? left)
    {
        if (left is null || option.Option.Worth is null)
            return bound with { Left = left };

        var worth = NaiveQuantity.Of(option.Option.Worth, scene);
        return !worth.IsKnown ? bound with { IsKnown = false, Asks = worth.Asks }
            : bound with { Left = worth.Most > 0 ? left / worth.Most : null };
    }

    /// <summary>The options of a policy are alternatives: once another one was given in the case, this one is not possible.</summary>
    private static NaiveBound ChooseOne(NaiveScene scene, NaiveOption option, Policy policy)
    {
        var others = NaiveOptions.All(scene.Set).Where(o => o.Policy?.Name == policy.Name && o.Name != option.Name).Select(o => o.Name).ToList();
        var isChosen = scene.Request.History.Any(grant =>
            others.Contains(grant.Name) && grant.At <= scene.Now && NaiveSubjects.AreOf(scene, ["case"], grant));
        return new NaiveBound("choose: one")
        {
            IsCount = true,
            Left = isChosen ? 0 : 1,
            IsProvisional = NaiveSubjects.Of(scene, "case") is null,
        };
    }
}
