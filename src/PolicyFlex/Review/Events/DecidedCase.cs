using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Review;

/// <summary>A situation was decided: each rule that settled something wanted has a case.</summary>
internal sealed record DecidedCase : ReviewEvent
{
    public required CaseTraits Traits { get; init; }

    /// <summary>The agent; null for nobody who is known.</summary>
    public string? Agent { get; init; }

    /// <summary>The rules that settled something wanted, as <c>policy/rule</c>; where an exception did, the rule that it stands under.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The exceptions among what settled it, as <c>policy/exception</c>: they are policy and no override.</summary>
    public ImmutableArray<string> Exceptions { get; init; } = [];

    /// <summary>Those of <see cref="Rules"/> that denied something wanted.</summary>
    public ImmutableArray<string> Denied { get; init; } = [];

    public required Coverage Coverage { get; init; }

    /// <summary>Whether everything wanted was denied with nothing to offer instead.</summary>
    public bool DeadEnd { get; init; }

    /// <summary>Whether the situation said what the customer wants; if not, every answer counted as wanted.</summary>
    public bool SaysWants { get; init; }
}
