using System.Collections.Immutable;

namespace PolicyFlex.Explaining;

/// <summary>One fact that would have to be otherwise.</summary>
public sealed record FactChange
{
    /// <summary>The fact's name: <c>situation.fault</c>.</summary>
    public required string Fact { get; init; }

    /// <summary>What the fact is called.</summary>
    public required string Title { get; init; }

    /// <summary>The facts that a derived one is computed from, by name; empty for a fact that is given.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>What it is now, as it would be written in a policy; null if it is not known.</summary>
    public required string? From { get; init; }

    /// <summary>The nearest value that would do, as it would be written in a policy.</summary>
    public required string To { get; init; }

    /// <summary>Who could change it.</summary>
    public required WhoCan WhoCan { get; init; }

    /// <summary>Whether it would have to be confirmed, since a claim of it is not enough.</summary>
    public bool IfConfirmed { get; init; }

    /// <summary>All values that would do, as a part of a sentence: <c>up to day 90 (it is day 101)</c>.</summary>
    public required string Words { get; init; }

    /// <summary>Whether the words are a clause with a verb of its own.</summary>
    internal bool IsClause { get; init; }
}
