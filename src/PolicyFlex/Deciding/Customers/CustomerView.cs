using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>
/// What a customer may hear of a decision, and nothing else: titles and words that were written for them. There is no reason, note or origin in
/// it, no name of a rule, policy or level, no limit and no flag.
/// </summary>
public sealed record CustomerView
{
    /// <summary>The language of the texts, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>Until when it stands; after that it is decided again.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>The words for a situation that no policy covers, or in which all that is wanted is denied; else null.</summary>
    public string? Say { get; init; }

    /// <summary>What can be offered in such a situation: titles and sentences. Default: nothing.</summary>
    public ImmutableArray<string> Instead { get; init; } = [];

    /// <summary>What will be done for them: the actions that are allowed. Default: nothing.</summary>
    public ImmutableArray<CustomerOffer> Offers { get; init; } = [];

    /// <summary>What they are given for their trouble: the goodwill that is allowed. Default: nothing.</summary>
    public ImmutableArray<CustomerOffer> Goodwill { get; init; } = [];

    /// <summary>What of all that they want is not possible. Default: nothing.</summary>
    public ImmutableArray<CustomerRefusal> Refusals { get; init; } = [];

    /// <summary>What they want of which it is not certain yet whether it is possible, by title. Default: nothing.</summary>
    public ImmutableArray<string> Pending { get; init; } = [];

    /// <summary>What to ask them, because an answer hangs on it. Default: nothing.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];
}
