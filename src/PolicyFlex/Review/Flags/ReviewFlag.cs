using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>A policy, rule, segment, kind of situation or agent with so many overrides that somebody should look at it.</summary>
public sealed record ReviewFlag
{
    /// <summary>Its id: <c>more-lenient:rule:late-delivery/refund-window#1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required FlagSubject Subject { get; init; }

    /// <summary>Which one: a policy, <c>policy/rule</c>, a kind or an agent by its name.</summary>
    public required string Name { get; init; }

    /// <summary>Of a segment the fact and its value, <c>customer.tier = gold</c>; else null.</summary>
    public string? Segment { get; init; }

    /// <summary>What became too frequent.</summary>
    public required FlagMeasure Measure { get; init; }

    /// <summary>The policy's title; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>Whom it goes to: the policy's owner; null for nobody who is named.</summary>
    public string? Owner { get; init; }

    /// <summary>How it stands at the end of the report.</summary>
    public required FlagState State { get; init; }

    /// <summary>When it was raised.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>When it probably began: when the score was last 0. An estimate.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The cases since then, and how many of them, when it was raised. No interval is drawn from it, since it was chosen by the data.</summary>
    public required Share SinceThen { get; init; }

    /// <summary>The rate of the 30 days that ended when it was raised.</summary>
    public required ObservedRate Observed { get; init; }

    /// <summary>The rate of the 30 days that end with the report.</summary>
    public required ObservedRate Now { get; init; }

    /// <summary>The tolerable rate, 0 to 1.</summary>
    public required double Expected { get; init; }

    /// <summary>The rate that is worth a review, 0 to 1.</summary>
    public required double Concerning { get; init; }

    /// <summary>How many years pass on average between two such flags of this stream if the tolerable rate holds.</summary>
    public required double YearsBetweenFalseAlarms { get; init; }

    /// <summary>The words for the owner: whole sentences.</summary>
    public required string Sentence { get; init; }

    /// <summary>An agent, a segment or a rule without which the rest is tolerable; null where it is the policy itself.</summary>
    public FlagDriver? Driver { get; init; }

    /// <summary>The agents behind it since it began, most first.</summary>
    public ImmutableArray<Share> Agents { get; init; } = [];

    /// <summary>The reasons that were given since it began, most first.</summary>
    public ImmutableArray<Share> Reasons { get; init; } = [];

    /// <summary>Whom it meets: the segments since it began, by how much more they have than expected.</summary>
    public ImmutableArray<Share> Segments { get; init; } = [];

    /// <summary>What the reviewer is asked, as whole sentences.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>The score and the rate at the end of each day with cases, up to the end of the report.</summary>
    public ImmutableArray<ChartPoint> Chart { get; init; } = [];

    /// <summary>The ids of flags that say the same of a part or of the whole, and are answered with this one. Default: none.</summary>
    public ImmutableArray<string> Together { get; init; } = [];

    /// <summary>What was done about it, in order.</summary>
    public ImmutableArray<FlagReply> Replies { get; init; } = [];
}
