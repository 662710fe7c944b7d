using System.Collections.Immutable;

namespace PolicyFlex.Explaining;

/// <summary>What a rule gave to one action or option.</summary>
public sealed record GivenResult
{
    /// <summary>The action or option.</summary>
    public required string Target { get; init; }

    /// <summary>What it gave.</summary>
    public required GivenKind Kind { get; init; }

    /// <summary>The level that approves, or that may override; null where there is none.</summary>
    public string? Level { get; init; }

    /// <summary>The exceptions whose result stands in the place of its own, as <c>policy/rule</c>; empty if none does.</summary>
    public ImmutableArray<string> ReplacedBy { get; init; } = [];

    /// <summary>Whether it is the answer for the target, or one of several rules that are.</summary>
    public bool IsDecisive { get; init; }
}
