using PolicyFlex.Diagnostics;

namespace PolicyFlex.Explaining;

/// <summary>A step-up of an option or of a level: when there is more, and how much.</summary>
public sealed record StepUpExplanation
{
    /// <summary>Where it stands.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>Its condition.</summary>
    public required ConditionExplanation When { get; init; }

    /// <summary>What it would raise, in plain words: <c>raises the cap to 50.00 USD</c>.</summary>
    public required string Sentence { get; init; }

    /// <summary>The suggestion that it raises to; null if it raises none.</summary>
    public SeenValue? Amount { get; init; }

    /// <summary>The cap that it raises to; null if it raises none.</summary>
    public SeenValue? AtMost { get; init; }
}
