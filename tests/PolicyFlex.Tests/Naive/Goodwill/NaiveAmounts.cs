using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>How much of an option can be given, by this actor and by others, once rules let it through.</summary>
internal sealed class NaiveAmounts(NaiveScene scene, NaiveOption option, NaiveRank rank)
{
    /// <summary>The bounds for the actor.</summary>
    public ImmutableArray<NaiveBound> Bounds { get; } = NaiveBounds.Of(scene, option, rank, scene.Level, approves: false, IsTrue(scene));

    public bool IsKnown => Bounds.Concat(Approving.SelectMany(level => Offer(level))).All(bound => bound.IsKnown);

    public IEnumerable<int> Asks => Bounds.Concat(Approving.SelectMany(level => Offer(level))).Where(bound => !bound.IsKnown).SelectMany(bound => bound.Asks);

    /// <summary>How much this actor may give; null for any amount.</summary>
    public decimal? UpTo => Least(Bounds);

    public Answer Word =>
        !IsKnown ? Answer.NeedsFacts
        : IsSome(UpTo) ? Answer.Allowed
        : Approving.Any(level => IsSome(Least(Offer(level)))) ? Answer.NeedsApproval
        : Answer.Denied;

    public decimal? Suggested => NaiveCaps.Amount(scene, option, IsTrue(scene)) is { } amount ? Math.Min(amount, UpTo ?? amount) : null;

    public IEnumerable<string> SuggestionAsks => !option.IsCounted || Suggested is not null
        ? []
        : NaiveCaps.AsksForAmount(scene, option, IsTrue(scene)).Distinct().Order().Select(slot => scene.Set.Facts[slot].Name);

    /// <summary>The smallest bound; of equals the last to return, and what never returns is last.</summary>
    public NaiveBound? LimitedBy => Bounds.Where(bound => bound.Binds is not null)
        .OrderBy(bound => bound.Binds)
        .ThenByDescending(bound => bound.Returns ?? DateTimeOffset.MaxValue)
        .FirstOrDefault();

    public ImmutableArray<ApprovalOffer> Approvals =>
    [
        .. Approving
            .Where(level => Enumerable.Range(0, level).Where(lower => rank.By <= 1 || lower >= scene.Level).Select(lower => Least(Offer(lower))).Append(0).All(lower => IsMore(Least(Offer(level)), lower)))
            .Select(level => new ApprovalOffer(
                scene.Set.Authority.Levels[level].Name,
                option.IsCounted ? Least(Offer(level)) : null,
                rank.Kind == NaiveRankKind.Approval ? rank.By : 1)),
    ];

    /// <summary>The most that anybody can approve; null for any amount.</summary>
    public decimal? MostOnceApproved => Approvals.Any(offer => offer.UpTo is null) ? null : Approvals.Max(offer => offer.UpTo);

    public decimal? SuggestedOnceApproved => option.IsCounted && NaiveCaps.Amount(scene, option, IsTrue(scene)) is { } amount
        ? Math.Min(amount, MostOnceApproved ?? amount)
        : null;

    public CouldBe? CouldBe
    {
        get
        {
            var open = option.Option.StepUps.Where(stepUp => scene.Unit(stepUp.When).IsOpen).ToList();
            var known = open.Where(stepUp => NaiveCaps.OfStepUp(scene, option, stepUp) is not null).ToList();
            var then = Least(NaiveBounds.Of(
                scene, option, rank, scene.Level, approves: false, s => IsTrue(scene)(s) || known.Contains(s)));
            if (!option.IsCounted || !IsMore(then, UpTo))
                return null;

            var cap = Bounds[0].Left;
            var asks = known.Where(stepUp => IsMore(Down(NaiveCaps.OfStepUp(scene, option, stepUp)!.Most), cap))
                .SelectMany(stepUp => scene.Unit(stepUp.When).Asks);
            return new CouldBe(then ?? NaiveTables.Unlimited, [.. asks.Distinct().Order().Select(slot => scene.Set.Facts[slot].Name)]);
        }
    }

    /// <summary>The levels that may be asked to approve: the higher ones, and the actor's own if two people have to agree.</summary>
    private IEnumerable<int> Approving =>
        Enumerable.Range(0, scene.Set.Authority.Levels.Length)
            .Where(level => level > scene.Level || (level == scene.Level && rank is { Kind: NaiveRankKind.Approval, By: > 1 } && level >= rank.Level));

    private decimal? Down(decimal? amount) =>
        amount is { } known ? NaiveMoney.Down(known, option.IsMoney ? NaiveMoney.Digits(scene.Set.Currency) : 0) : null;

    private static Func<StepUp, bool> IsTrue(NaiveScene scene) => stepUp => scene.Unit(stepUp.When).Truth == NaiveTruth.True;

    private static decimal? Least(IEnumerable<NaiveBound> bounds) =>
        bounds.Select(bound => bound.IsKnown ? bound.Binds : 0).Where(binds => binds is not null).Min();

    private static bool IsSome(decimal? amount) => amount is null or > 0;

    private static bool IsMore(decimal? amount, decimal? other) => other is not null && (amount is null || amount > other);

    private ImmutableArray<NaiveBound> Offer(int level) => NaiveBounds.Of(scene, option, rank, level, approves: true, IsTrue(scene));
}
