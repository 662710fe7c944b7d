using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>How much a level may give in one case.</summary>
internal sealed record AuthorityLevel
{
    public required string Name { get; init; }
    public Label? Title { get; init; }

    /// <summary>The ceilings by what is given; empty for a level that may give nothing of worth.</summary>
    public ImmutableArray<Ceiling> UpTo { get; init; } = [];
    public ImmutableArray<AuthorityStepUp> StepUps { get; init; } = [];
}

/// <summary>How much of one kind.</summary>
/// <param name="Gives">A <c>gives</c> word, counted in its units, or <c>money</c>: the worth of all else.</param>
/// <param name="Most">How much at most.</param>
internal sealed record Ceiling(string Gives, Quantity Most)
{
    /// <summary>The key that stands for the worth of everything without a key of its own.</summary>
    internal const string Money = "money";
}

/// <summary>A higher ceiling where a condition holds.</summary>
internal sealed record AuthorityStepUp(When When, ImmutableArray<Ceiling> UpTo);

/// <summary>Who may give how much: the levels, lowest first.</summary>
internal sealed record Authority
{
    public required ImmutableArray<AuthorityLevel> Levels { get; init; }

    /// <summary>What a ceiling is cumulative over; empty for the case.</summary>
    public ImmutableArray<string> Per { get; init; } = [];
}
