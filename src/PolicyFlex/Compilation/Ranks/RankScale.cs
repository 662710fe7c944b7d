using System.Collections.Immutable;

namespace PolicyFlex.Compilation;

/// <summary>
/// All ranks that can occur in a set, in order. A rank's place on the scale is its bit in a <see cref="RankSet"/>, so that sets of possible
/// ranks are combined with a few instructions.
/// </summary>
internal sealed class RankScale
{
    /// <summary>A set of ranks is one 64-bit number.</summary>
    internal const int Most = 64;

    private readonly ImmutableArray<Rank> _ranks;

    /// <param name="levels">How many levels of authority there are.</param>
    /// <param name="approvals">The approvals of more than one person that occur: level and number.</param>
    public RankScale(int levels, IEnumerable<(int Level, int By)> approvals)
    {
        var all = Enumerable.Range(0, levels);
        _ranks =
        [
            new(RankKind.Nothing),
            new(RankKind.Allowed),
            .. all.Select(level => (level, 1)).Concat(approvals).Distinct().Order()
                .Select(approval => new Rank(RankKind.AllowedWithApproval, approval.Item1, approval.Item2)),
            new(RankKind.DeniedAdvisory),
            .. all.Select(level => new Rank(RankKind.DeniedOverridable, level)),
            new(RankKind.DeniedFinal),
            new(RankKind.Guaranteed),
        ];
        if (_ranks.Length > Most)
        {
            throw new ArgumentException($"A set can have {Most} different ranks; this one has {_ranks.Length}.", nameof(levels));
        }

        Allowed = Only(new(RankKind.Allowed));
        Guaranteed = Only(new(RankKind.Guaranteed));
        Final = Only(new(RankKind.DeniedFinal));
    }

    public RankSet Allowed { get; }

    public RankSet Guaranteed { get; }

    public RankSet Final { get; }

    /// <summary>The rank at a place.</summary>
    public Rank this[int place] => _ranks[place];

    /// <summary>The set that holds one rank.</summary>
    public RankSet Only(Rank rank) => RankSet.At(_ranks.IndexOf(rank));

    /// <summary>The denials among some ranks.</summary>
    public RankSet DenialsIn(RankSet ranks)
    {
        var denials = RankSet.Empty;
        foreach (var place in ranks.Places())
        {
            denials = this[place].IsDenial ? denials | RankSet.At(place) : denials;
        }

        return denials;
    }

    /// <summary>The place of a rank, where a guarantee counts as an allow.</summary>
    public int NoGuarantee(int place) => place == Guaranteed.Highest ? Allowed.Highest : place;

    /// <summary>The set with a guarantee counted as an allow: for what a guarantee does not reach beyond rules.</summary>
    public RankSet WithoutGuarantee(RankSet ranks) => ranks.Overlaps(Guaranteed) ? ranks.Without(Guaranteed) | Allowed : ranks;
}
