using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>
/// What the records of a ledger say about a policy set: where policies are overridden so often that they should be looked at, who they fail,
/// and what helps. The same entries give the same report, in whatever order they arrived.
/// </summary>
public sealed record ReviewReport
{
    /// <summary>The set's name.</summary>
    public required string Set { get; init; }

    /// <summary>The set's title; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The revision whose owners, titles and rates were used.</summary>
    public required string Revision { get; init; }

    /// <summary>The set's currency, ISO 4217, in which all worths are.</summary>
    public required string Currency { get; init; }

    /// <summary>The first day that is told of, in the set's zone.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The moment up to which is told, with the offset of the set's zone.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>How many decisions were recorded within these days.</summary>
    public required long Decisions { get; init; }

    /// <summary>How many of them did not say what the customer wants, so that every answer counted as wanted.</summary>
    public required long WithoutWants { get; init; }

    /// <summary>How many streams are watched now.</summary>
    public required int Streams { get; init; }

    /// <summary>How many false alarms a year are acceptable over all of them.</summary>
    public required double FalseAlarmsAYear { get; init; }

    /// <summary>The flags: the open ones first, the latest first; then those put off, then those answered.</summary>
    public ImmutableArray<ReviewFlag> Flags { get; init; } = [];

    /// <summary>Every policy with recorded cases: those with open flags first, then by name.</summary>
    public ImmutableArray<PolicyReview> Policies { get; init; } = [];

    /// <summary>Every kind of situation, the most frequent first.</summary>
    public ImmutableArray<KindReview> Kinds { get; init; } = [];

    /// <summary>The agents side by side.</summary>
    public required AgentComparison Agents { get; init; }

    /// <summary>Every limit of the set or of a policy that all customers share, with what is used of it now.</summary>
    public ImmutableArray<BudgetReview> Budgets { get; init; } = [];

    /// <summary>Every option and action that was given, the one that cost most first.</summary>
    public ImmutableArray<OptionReview> Options { get; init; } = [];

    /// <summary>What employees say of rules, the most often named rule first.</summary>
    public ImmutableArray<FrictionReview> Friction { get; init; } = [];

    /// <summary>The situations that no policy covered, the most frequent kind first.</summary>
    public ImmutableArray<LearningReview> Learning { get; init; } = [];

    /// <summary>What has too little volume to tell anything soon, the slowest first.</summary>
    public ImmutableArray<VolumeNotice> TooLittleVolume { get; init; } = [];
}
