using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>One test as it was read.</summary>
internal sealed record PolicyTest
{
    /// <summary>The agent and the case where a test names none.</summary>
    public const string SomeAgent = "test-agent";
    public const string SomeCase = "test-case";

    /// <summary>No rule has a flag.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> NoFlags { get; } =
        ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    public required string Name { get; init; }
    public required SourceLocation Location { get; init; }

    /// <summary>The moment; null for that of the run.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>The facts, those that all tests of the file share included.</summary>
    public ImmutableSortedDictionary<string, GivenFact> Given { get; init; } = ImmutableSortedDictionary<string, GivenFact>.Empty;

    /// <summary>The level; null for the lowest.</summary>
    public string? As { get; init; }
    public string Agent { get; init; } = SomeAgent;
    public string Case { get; init; } = SomeCase;
    public ImmutableArray<string> Wants { get; init; } = [];
    public ImmutableArray<string> Verified { get; init; } = [];
    public string? Language { get; init; }
    public ImmutableArray<PastEvent> History { get; init; } = [];

    /// <summary>The open flags of rules, by rule.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Flags { get; init; } = NoFlags;

    /// <summary>How many similar situations came lately.</summary>
    public int Similar { get; init; }
    public ImmutableArray<Expectation> Expectations { get; init; } = [];
}

/// <summary>A fact and what it is in a test.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">What was written.</param>
internal sealed record GivenFact(FactDefinition Fact, YamlNode Value);

/// <summary>Something that was given or done before, once or several times.</summary>
internal sealed record PastEvent
{
    /// <summary>The option or action.</summary>
    public required string Name { get; init; }
    public bool IsAction { get; init; }
    public decimal? Amount { get; init; }
    public decimal? Worth { get; init; }
    public ImmutableArray<decimal> DaysAgo { get; init; } = [];
    public ImmutableArray<DateTimeOffset> At { get; init; } = [];

    /// <summary>The case; null for another one than the test's.</summary>
    public string? Case { get; init; }

    /// <summary>The agent; null for the test's.</summary>
    public string? Agent { get; init; }

    /// <summary>Facts that were different then, by name.</summary>
    public ImmutableSortedDictionary<string, string> Facts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
