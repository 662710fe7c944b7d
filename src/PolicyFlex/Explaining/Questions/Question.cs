using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Explaining;

/// <summary>A fact to ask for, or to verify, with what each reply would lead to.</summary>
public sealed record Question
{
    /// <summary>How often a situation is decided again, at most, for all questions together.</summary>
    public const int MostTries = 5000;

    /// <summary>The fact's name: <c>situation.fault</c>.</summary>
    public required string Fact { get; init; }

    /// <summary>What the fact is called.</summary>
    public required string Title { get; init; }

    /// <summary>The question to put: <see cref="Words"/>, else <see cref="About"/>, else one made of what the fact is called.</summary>
    public required string Text { get; init; }

    /// <summary>The set's own words to put it to the customer; null if it has none.</summary>
    public string? Words { get; init; }

    /// <summary>What the fact is about, for whoever asks; null if the set does not say.</summary>
    public string? About { get; init; }

    /// <summary>Whether the fact is missing, or claimed and not verified.</summary>
    public required AskReason Why { get; init; }

    /// <summary>What was claimed, as it would be written in a policy; null if the fact is missing.</summary>
    public string? Claimed { get; init; }

    /// <summary>What to look at to verify it; null if it needs no verifying or nothing is named.</summary>
    public string? LookAt { get; init; }

    /// <summary>The actions and options whose answers, or whose amounts, hang on it.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>Those of <see cref="For"/> whose answers are open now and certain after it, whatever the reply is.</summary>
    public ImmutableArray<string> Settles { get; init; } = [];

    /// <summary>
    /// What each reply would lead to, together all that it can be. Empty for a list, whose values cannot be told one by one, and where
    /// <see cref="MostTries"/> do not suffice.
    /// </summary>
    public ImmutableArray<Outlook> Outlooks { get; init; } = [];
}
