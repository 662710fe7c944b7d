using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>How strong a result is, weakest first.</summary>
internal enum NaiveRankKind
{
    Nothing,
    Allowed,
    Approval,
    DeniedAdvisory,
    DeniedOverridable,
    DeniedFinal,
    Guaranteed,
}

/// <summary>A result with its place in the order of ranks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">The index of the level that approves or overrides; else 0.</param>
/// <param name="By">How many people have to approve; else 0.</param>
internal readonly record struct NaiveRank(NaiveRankKind Kind, int Level = 0, int By = 0) : IComparable<NaiveRank>
{
    public static NaiveRank Nothing => default;

    public static NaiveRank Allowed => new(NaiveRankKind.Allowed);

    public static NaiveRank Final => new(NaiveRankKind.DeniedFinal);

    public bool IsDenial => Kind is NaiveRankKind.DeniedAdvisory or NaiveRankKind.DeniedOverridable or NaiveRankKind.DeniedFinal;

    /// <summary>A guarantee counted as what it gives.</summary>
    public NaiveRank AsAnswer => Kind == NaiveRankKind.Guaranteed ? Allowed : this;

    public static NaiveRank Approved(NaiveScene scene, Approval? approval) =>
        approval is null ? Allowed : new(NaiveRankKind.Approval, scene.LevelOf(approval.Level), approval.By);

    public static NaiveRank Denied(NaiveScene scene, Overriding overriding) => overriding.Kind switch
    {
        OverridingKind.Advisory => new(NaiveRankKind.DeniedAdvisory),
        OverridingKind.Final => Final,
        OverridingKind.ByLevel => new(NaiveRankKind.DeniedOverridable, scene.LevelOf(overriding.Level!)),
        _ => new(NaiveRankKind.DeniedOverridable, Math.Min(1, scene.Set.Authority.Levels.Length - 1)),
    };

    public static NaiveRank Max(params NaiveRank[] ranks) => ranks.Max();

    public int CompareTo(NaiveRank other) => (Kind, Level, By).CompareTo((other.Kind, other.Level, other.By));

    /// <summary>Whether an actor may go on without anybody else.</summary>
    public bool NeedsNobodyElseThan(int level) => Kind != NaiveRankKind.Approval || (level >= Level && By == 1);

    /// <summary>The word that somebody of a level gets.</summary>
    public Answer Word(int level) => Kind switch
    {
        NaiveRankKind.Nothing => Answer.NotCovered,
        NaiveRankKind.Approval when !NeedsNobodyElseThan(level) => Answer.NeedsApproval,
        _ => IsDenial ? Answer.Denied : Answer.Allowed,
    };
}
