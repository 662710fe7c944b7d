namespace PolicyFlex.Languages;

/// <summary>How it is told what would have to be otherwise.</summary>
internal sealed partial record ChangePhrases
{
    /// <summary>What a fact is called, what it would have to be, and what it is.</summary>
    public required string If { get; init; }

    /// <summary>The same for a fact of which a claim is not enough.</summary>
    public required string IfConfirmed { get; init; }

    /// <summary>What a fact is called that would have to be so, and what it is: <see cref="ItIsTrue"/> or one of those beside it.</summary>
    public required string IfTrue { get; init; }
    public required string IfNotTrue { get; init; }

    /// <summary>The same for a fact of which a claim is not enough; <c>{2}</c> is what to look at.</summary>
    public required string IfConfirmedTrue { get; init; }
    public required string IfConfirmedNotTrue { get; init; }
    public required string ItIsTrue { get; init; }
    public required string ItIsNotTrue { get; init; }
    public required string ItIsNotKnown { get; init; }

    /// <summary>What to look at to confirm it; before the end of the bracket in <see cref="IfConfirmed"/>.</summary>
    public required string LookAt { get; init; }

    /// <summary>Of days since something: the last that would do, and the one that it is.</summary>
    public required string UpToDay { get; init; }

    /// <summary>Of days since something: the first that would do, and the one that it is.</summary>
    public required string FromDay { get; init; }

    /// <summary>Of something that is counted: one of it, as <see cref="OneOf"/> calls it.</summary>
    public required string OneMore { get; init; }

    /// <summary>The ending that makes several of one; empty where it is not as simple.</summary>
    public required string PluralEnding { get; init; }

    /// <summary>What stands between a change that is a clause, as <see cref="If"/> is, and the rest of the sentence.</summary>
    public required string Pause { get; init; }

    /// <summary>The change, and the pause before it.</summary>
    public required string Allowed { get; init; }
    public required string NeedsApproval { get; init; }

    /// <summary>The change, the cap then, the cap now, and the pause behind the change.</summary>
    public required string Cap { get; init; }

    /// <summary>The change, the cap now, and the pause behind the change.</summary>
    public required string NoCap { get; init; }

    public required string CustomerCan { get; init; }
    public required string WeCan { get; init; }
    public required string TimeCan { get; init; }

    /// <summary>That a limit, <c>{0}</c>, has room again from <c>{1}</c> on.</summary>
    public required string Returns { get; init; }

    /// <summary>That no change of so many facts leads to a better answer.</summary>
    public required string None { get; init; }

    /// <summary>That none was found, though not all were looked at.</summary>
    public required string NoneFound { get; init; }

    public static ChangePhrases English { get; } = new()
    {
        If = "if {0} were {1} (it is {2})",
        IfConfirmed = "if it were confirmed that {0} is {1} (it is {2}{3})",
        IfTrue = "if “{0}” were true ({1})",
        IfNotTrue = "if “{0}” were not true ({1})",
        IfConfirmedTrue = "if it were confirmed that “{0}” is true ({1}{2})",
        IfConfirmedNotTrue = "if it were confirmed that “{0}” is not true ({1}{2})",
        ItIsTrue = "it is",
        ItIsNotTrue = "it is not",
        ItIsNotKnown = "it is not known",
        LookAt = "; look at {0}",
        UpToDay = "up to day {0} (it is day {1})",
        FromDay = "from day {0} on (it is day {1})",
        OneMore = "with one {0} more",
        PluralEnding = "s",
        Pause = "",
        Allowed = "It would be allowed{1} {0}.",
        NeedsApproval = "It would need no more than an approval{1} {0}.",
        Cap = "{0}{3} the cap would be {1} (now {2}).",
        NoCap = "{0}{2} there would be no cap (now {1}).",
        CustomerCan = "The customer can change that.",
        WeCan = "We can change that.",
        TimeCan = "Time changes that.",
        Returns = "Time changes that: “{0}” has room again from {1} on.",
        None = "No change of up to {0} facts would lead to a better answer.",
        NoneFound = "No change was found that would lead to a better answer; there are too many to look at all of them.",
    };

    /// <summary>What one of several is called: <c>contact</c> for <c>contacts</c>; null where that cannot be told from the word.</summary>
    public string? OneOf(string several)
    {
        var isPlain = PluralEnding.Length > 0
            && several.Length > PluralEnding.Length + 1
            && several.EndsWith(PluralEnding, StringComparison.Ordinal)
            && several[^(PluralEnding.Length + 1)] is not ('s' or 'e')
            && !several.Contains(' ', StringComparison.Ordinal);
        return isPlain ? several[..^PluralEnding.Length] : null;
    }
}
