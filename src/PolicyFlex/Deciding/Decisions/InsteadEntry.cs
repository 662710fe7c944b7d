namespace PolicyFlex.Deciding;

/// <summary>Something to offer instead: an action, an option, or a sentence. Exactly one of the three is there.</summary>
public sealed record InsteadEntry
{
    /// <summary>The action's name; else null.</summary>
    public string? Action { get; init; }

    /// <summary>The option's name; else null.</summary>
    public string? Option { get; init; }

    /// <summary>The sentence; else null.</summary>
    public string? Sentence { get; init; }

    /// <summary>The answer of the action or the option for this actor; null for a sentence.</summary>
    public Answer? Answer { get; init; }
}
