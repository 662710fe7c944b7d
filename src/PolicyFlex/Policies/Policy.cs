using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>One policy, or one version of it.</summary>
internal sealed record Policy
{
    public required string Name { get; init; }

    /// <summary>The file that it stands in, relative to the set's folder.</summary>
    public required string File { get; init; }
    public Label? Title { get; init; }
    public string? Owner { get; init; }
    public string? Promise { get; init; }

    /// <summary>What the policy is for, beside its letter.</summary>
    public string? Intent { get; init; }
    public Words? Because { get; init; }
    public Origin? Origin { get; init; }

    /// <summary>Whether it is decided and recorded without being shown.</summary>
    public bool Shadow { get; init; }

    /// <summary>The names that the policy had before.</summary>
    public ImmutableArray<string> Formerly { get; init; } = [];
    public Effective Effective { get; init; } = Effective.Always;
    public When? AppliesWhen { get; init; }
    public ImmutableArray<NamedCondition> Conditions { get; init; } = [];
    public ImmutableArray<Rule> Rules { get; init; } = [];
    public ImmutableArray<GoodwillOption> Goodwill { get; init; } = [];

    /// <summary><c>choose: one</c>: the options are alternatives; one a case.</summary>
    public bool ChooseOne { get; init; }
    public ImmutableArray<Limit> Limits { get; init; } = [];

    /// <summary>The policy's own notch; null for the ladder's.</summary>
    public int? Notch { get; init; }
    public FollowUp? FollowUp { get; init; }
    public ReviewSettings? Review { get; init; }
}

/// <summary>When a version is in force.</summary>
/// <param name="From">The first moment, as it was written; null for ever before.</param>
/// <param name="Until">The first moment after, as it was written; null for ever after.</param>
/// <param name="ChosenBy">The fact whose date picks the version; null for the moment of the decision.</param>
internal sealed record Effective(string? From, string? Until, string? ChosenBy)
{
    internal static Effective Always { get; } = new(null, null, null);
}

/// <summary>What to ask the customer, and when.</summary>
internal sealed record FollowUp(Duration After, Words Ask);
