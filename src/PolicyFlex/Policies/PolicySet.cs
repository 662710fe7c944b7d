using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>A set of policies with the vocabulary that they are written in: what the files say, and nothing about what it leads to.</summary>
internal sealed record PolicySet
{
    public required string Name { get; init; }
    public Label? Title { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>The zone and the holidays that days are counted in.</summary>
    public required Calendar Calendar { get; init; }

    /// <summary>The languages of the words, the one of plain texts first. Default: <c>en</c>.</summary>
    public ImmutableArray<string> Languages { get; init; } = ["en"];

    /// <summary>Every fact; its index here is its slot in a situation. <c>now</c> is not among them.</summary>
    public ImmutableArray<FactDefinition> Facts { get; init; } = [];
    public ImmutableArray<ListDefinition> Lists { get; init; } = [];
    public ImmutableArray<NamedCondition> Conditions { get; init; } = [];
    public ImmutableArray<TableDefinition> Tables { get; init; } = [];
    public ImmutableArray<ActionDefinition> Actions { get; init; } = [];
    public ImmutableArray<DutyDefinition> Duties { get; init; } = [];

    /// <summary>What goodwill may give beside the built-in kinds.</summary>
    public ImmutableArray<string> Gives { get; init; } = [];
    public Authority Authority { get; init; } = new() { Levels = [] };
    public Ladder? Ladder { get; init; }
    public ImmutableArray<Limit> Limits { get; init; } = [];
    public Fallback? Fallback { get; init; }
    public ImmutableArray<string> Reasons { get; init; } = [];
    public ReviewSettings? Review { get; init; }
    public Similarity? Similar { get; init; }

    /// <summary>Checks that weigh something else than usual, each code once.</summary>
    public ImmutableArray<CheckSetting> Checks { get; init; } = [];
    public ImmutableArray<Policy> Policies { get; init; } = [];

    /// <summary>SHA-256 over the names and texts of the set's files, as <c>sha256:</c> and hexadecimal digits.</summary>
    public required string Revision { get; init; }
}

/// <summary>What is offered where no policy covers the situation.</summary>
internal sealed record Fallback
{
    public Words? Say { get; init; }
    public ImmutableArray<Alternative> Instead { get; init; } = [];
    public ImmutableArray<GoodwillOption> Goodwill { get; init; } = [];
}

/// <summary>When overrides become a flag.</summary>
internal sealed record ReviewSettings
{
    /// <summary>The share of overrides that is tolerable, 0 to 1.</summary>
    public decimal? Expected { get; init; }

    /// <summary>The share that is worth a review, above the expected.</summary>
    public decimal? Concerning { get; init; }

    /// <summary>How many false alarms a year are acceptable over all.</summary>
    public decimal? FalseAlarmsPerYear { get; init; }

    /// <summary>The facts by which overrides are told apart.</summary>
    public ImmutableArray<string> Segments { get; init; } = [];
}

/// <summary>Which situations are alike.</summary>
internal sealed record Similarity(ImmutableArray<string> By, Duration Within);
