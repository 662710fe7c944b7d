namespace PolicyFlex.Languages;

/// <summary>How rules, options and versions are told in one language.</summary>
internal sealed partial record RulePhrases
{
    public required string Allows { get; init; }

    /// <summary><c>{1}</c> is the level that approves.</summary>
    public required string AllowsWithApproval { get; init; }
    public required string AllowsWithApprovals { get; init; }
    public required string Guarantees { get; init; }

    /// <summary>A denial; <c>{1}</c> tells who may override it.</summary>
    public required string Denies { get; init; }

    /// <summary>A rule and the denial that it gives where its condition is false.</summary>
    public required string OtherwiseDenies { get; init; }
    public required string NobodyOverrides { get; init; }
    public required string AnyoneOverrides { get; init; }
    public required string LevelOverrides { get; init; }
    public required string RaisesAmount { get; init; }
    public required string RaisesCap { get; init; }
    public required string RaisesBoth { get; init; }

    /// <summary>When a version holds: from a moment, until another, by a date.</summary>
    public required string From { get; init; }
    public required string Until { get; init; }
    public required string FromUntil { get; init; }
    public required string ByDate { get; init; }

    public static RulePhrases English { get; } = new()
    {
        Allows = "allows {0}",
        AllowsWithApproval = "allows {0} with the approval of level {1}",
        AllowsWithApprovals = "allows {0} with the approval of {2} people at level {1}",
        Guarantees = "guarantees {0}",
        Denies = "denies {0}; {1}",
        OtherwiseDenies = "{0}, and otherwise denies it; {1}",
        NobodyOverrides = "nobody can override that",
        AnyoneOverrides = "anyone can override that, with a reason",
        LevelOverrides = "level {0} can override that, with a reason",
        RaisesAmount = "suggests {0}",
        RaisesCap = "raises the cap to {0}",
        RaisesBoth = "suggests {0} and raises the cap to {1}",
        From = "holds from {0} on",
        Until = "held until {0}",
        FromUntil = "holds from {0} until {1}",
        ByDate = "{0}; the date is {1} ({2})",
    };
}
