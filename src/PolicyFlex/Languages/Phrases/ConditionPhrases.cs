namespace PolicyFlex.Languages;

/// <summary>How conditions are told in one language: each as it is, and the other way round.</summary>
internal sealed partial record ConditionPhrases
{
    public required string Always { get; init; }
    public required string Never { get; init; }

    /// <summary>Something that is so or is not: a fact, or a condition by its name.</summary>
    public required string Holds { get; init; }
    public required string HoldsNot { get; init; }

    /// <summary>Several conditions as one thing, where they stand inside others.</summary>
    public required string Together { get; init; }
    public required string AllOf { get; init; }
    public required string AnyOf { get; init; }
    public required string NoneOf { get; init; }
    public required string NotAllOf { get; init; }
    public required string Is { get; init; }
    public required string IsNot { get; init; }

    /// <summary>Not any of several values.</summary>
    public required string IsNoneOf { get; init; }
    public required string AtMost { get; init; }
    public required string AtLeast { get; init; }
    public required string MoreThan { get; init; }
    public required string LessThan { get; init; }

    /// <summary>Of days and moments.</summary>
    public required string Before { get; init; }
    public required string After { get; init; }
    public required string NotBefore { get; init; }
    public required string NotAfter { get; init; }

    /// <summary>The same of a day or moment that stands in the condition itself, since many languages say it with an article.</summary>
    public required string BeforeDay { get; init; }
    public required string AfterDay { get; init; }
    public required string NotBeforeDay { get; init; }
    public required string NotAfterDay { get; init; }

    /// <summary>Of choices that have an order.</summary>
    public required string OrHigher { get; init; }
    public required string OrLower { get; init; }
    public required string HigherThan { get; init; }
    public required string LowerThan { get; init; }
    public required string IsKnown { get; init; }
    public required string IsNotKnown { get; init; }
    public required string StartsWith { get; init; }
    public required string StartsNotWith { get; init; }
    public required string EndsWith { get; init; }
    public required string EndsNotWith { get; init; }
    public required string Contains { get; init; }
    public required string ContainsNot { get; init; }

    /// <summary>Of lists: <c>{0}</c> is the list, <c>{1}</c> what one or every entry of it fulfils.</summary>
    public required string OneFits { get; init; }
    public required string NoneFits { get; init; }
    public required string EachFits { get; init; }
    public required string NotEachFits { get; init; }
    public required string HasEntries { get; init; }
    public required string IsEmpty { get; init; }

    /// <summary>An entry of a list: what it is called, and its number from 1.</summary>
    public required string Element { get; init; }

    /// <summary>What an entry of a list of plain values is called.</summary>
    public required string PlainElement { get; init; }

    /// <summary>More entries than are told one by one.</summary>
    public required string MoreElements { get; init; }

    public static ConditionPhrases English { get; } = new()
    {
        Always = "always",
        Never = "never",
        Holds = "“{0}” is true",
        HoldsNot = "“{0}” is not true",
        Together = "({0})",
        AllOf = "all of",
        AnyOf = "any of",
        NoneOf = "none of",
        NotAllOf = "not all of",
        Is = "{0} is {1}",
        IsNot = "{0} is not {1}",
        IsNoneOf = "{0} is not {1}",
        AtMost = "{0} is at most {1}",
        AtLeast = "{0} is at least {1}",
        MoreThan = "{0} is more than {1}",
        LessThan = "{0} is less than {1}",
        Before = "{0} is before {1}",
        After = "{0} is after {1}",
        NotBefore = "{0} is not before {1}",
        NotAfter = "{0} is not after {1}",
        BeforeDay = "{0} is before {1}",
        AfterDay = "{0} is after {1}",
        NotBeforeDay = "{0} is not before {1}",
        NotAfterDay = "{0} is not after {1}",
        OrHigher = "{0} is {1} or higher",
        OrLower = "{0} is {1} or lower",
        HigherThan = "{0} is higher than {1}",
        LowerThan = "{0} is lower than {1}",
        IsKnown = "{0} is known",
        IsNotKnown = "{0} is not known",
        StartsWith = "{0} starts with {1}",
        StartsNotWith = "{0} does not start with {1}",
        EndsWith = "{0} ends with {1}",
        EndsNotWith = "{0} does not end with {1}",
        Contains = "{0} contains {1}",
        ContainsNot = "{0} does not contain {1}",
        OneFits = "for one of {0}, {1}",
        NoneFits = "for none of {0}, {1}",
        EachFits = "for each of {0}, {1}",
        NotEachFits = "not for each of {0}, {1}",
        HasEntries = "{0} has entries",
        IsEmpty = "{0} is empty",
        Element = "{0} {1}",
        PlainElement = "entry",
        MoreElements = "and {0} more",
    };
}
