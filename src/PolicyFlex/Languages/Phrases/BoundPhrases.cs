namespace PolicyFlex.Languages;

/// <summary>How what bounds an answer is told in one language.</summary>
internal sealed partial record BoundPhrases
{
    /// <summary>What bounds an option beside its limits.</summary>
    public required string Cap { get; init; }
    public required string Approval { get; init; }
    public required string Authority { get; init; }
    public required string ChooseOne { get; init; }

    /// <summary>A bound with what is left of it, and what was used.</summary>
    public required string Left { get; init; }
    public required string UsedAndLeft { get; init; }
    public required string Returns { get; init; }

    /// <summary>A bound that made the amount, or the denial, what it is.</summary>
    public required string Binds { get; init; }

    public static BoundPhrases English { get; } = new()
    {
        Cap = "its own cap",
        Approval = "the approval that it needs",
        Authority = "what your level may give in one case",
        ChooseOne = "the choice, as another option was given in this case",
        Left = "{0}: {1} left",
        UsedAndLeft = "{0}: {1} used, {2} left",
        Returns = "{0}; some of it returns on {1}",
        Binds = "{0}; this bounds it",
    };
}
