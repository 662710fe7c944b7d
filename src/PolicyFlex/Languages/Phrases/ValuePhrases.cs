namespace PolicyFlex.Languages;

/// <summary>How values, and what they are computed from, are told in one language.</summary>
internal sealed partial record ValuePhrases
{
    /// <summary>
    /// A fact or a table by what it is called, inside of a sentence. Where words change with their place in a sentence, it is put in quotation
    /// marks, so that every title fits every sentence.
    /// </summary>
    public required string Fact { get; init; }
    public required string Now { get; init; }

    /// <summary>A value of a list that is looked through.</summary>
    public required string It { get; init; }
    public required string Minus { get; init; }
    public required string Sum { get; init; }
    public required string Difference { get; init; }
    public required string Product { get; init; }
    public required string Quotient { get; init; }
    public required string Percent { get; init; }

    /// <summary>The same of a value that is itself computed.</summary>
    public required string PercentOfComputed { get; init; }

    /// <summary>A computation inside another one.</summary>
    public required string Inside { get; init; }
    public required string Days { get; init; }
    public required string Hours { get; init; }
    public required string Months { get; init; }
    public required string Years { get; init; }
    public required string WorkingDays { get; init; }
    public required string DateOf { get; init; }
    public required string DayOfWeek { get; init; }
    public required string Smaller { get; init; }
    public required string Larger { get; init; }
    public required string Rounded { get; init; }
    public required string RoundedTo { get; init; }
    public required string RoundedDown { get; init; }
    public required string RoundedUp { get; init; }
    public required string Unsigned { get; init; }
    public required string LowerCase { get; init; }
    public required string Length { get; init; }

    /// <summary>Over lists: <c>{0}</c> is the list, <c>{1}</c> what is added up or compared.</summary>
    public required string Count { get; init; }
    public required string SumOver { get; init; }
    public required string Least { get; init; }
    public required string Most { get; init; }
    public required string PlainSum { get; init; }
    public required string PlainLeast { get; init; }
    public required string PlainMost { get; init; }

    /// <summary>A list, and what the entries that are meant fulfil.</summary>
    public required string Where { get; init; }

    /// <summary>Bands of a table.</summary>
    public required string UpTo { get; init; }
    public required string Below { get; init; }
    public required string From { get; init; }
    public required string Above { get; init; }
    public required string Between { get; init; }
    public required string Otherwise { get; init; }
    public required string Range { get; init; }
    public required string Unlimited { get; init; }

    /// <summary>Why a value cannot be had.</summary>
    public required string Failed { get; init; }
    public required string Claimed { get; init; }

    /// <summary>A value that nobody gave.</summary>
    public required string Defaulted { get; init; }
    public required string Records { get; init; }
    public required string OneRecord { get; init; }

    /// <summary>What was seen, behind a condition that is about one thing.</summary>
    public required string ItIs { get; init; }

    /// <summary>What was seen of one of several things.</summary>
    public required string Named { get; init; }

    /// <summary>What stands between several things that were seen.</summary>
    public required string Next { get; init; }

    /// <summary>What something is called, and its value beside it.</summary>
    public required string Beside { get; init; }

    /// <summary>A value, and what it was computed from.</summary>
    public required string ComputedFrom { get; init; }
    public required string InRow { get; init; }

    public static ValuePhrases English { get; } = new()
    {
        Fact = "{0}",
        Now = "now",
        It = "it",
        Minus = "minus {0}",
        Sum = "{0} plus {1}",
        Difference = "{0} minus {1}",
        Product = "{0} times {1}",
        Quotient = "{0} divided by {1}",
        Percent = "{0}% of {1}",
        PercentOfComputed = "{0}% of {1}",
        Inside = "({0})",
        Days = "days from {0} until {1}",
        Hours = "hours from {0} until {1}",
        Months = "months from {0} until {1}",
        Years = "years from {0} until {1}",
        WorkingDays = "working days from {0} until {1}",
        DateOf = "the day of {0}",
        DayOfWeek = "the weekday of {0}",
        Smaller = "the smaller of {0} and {1}",
        Larger = "the larger of {0} and {1}",
        Rounded = "{0} rounded",
        RoundedTo = "{0} rounded to {1} digits",
        RoundedDown = "{0} rounded down",
        RoundedUp = "{0} rounded up",
        Unsigned = "{0} without its sign",
        LowerCase = "{0} in small letters",
        Length = "the length of {0}",
        Count = "the number of {0}",
        SumOver = "the sum of {1} over {0}",
        Least = "the least {1} of {0}",
        Most = "the most {1} of {0}",
        PlainSum = "the sum of {0}",
        PlainLeast = "the least of {0}",
        PlainMost = "the most of {0}",
        Where = "{0} where {1}",
        UpTo = "up to {0}",
        Below = "below {0}",
        From = "from {0} on",
        Above = "above {0}",
        Between = "{0} and {1}",
        Otherwise = "otherwise",
        Range = "{0} to {1}",
        Unlimited = "without bound",
        Failed = "it cannot be computed",
        Claimed = "{0} is claimed and not verified",
        Defaulted = "{0} by default",
        Records = "{0} entries",
        OneRecord = "{0} entry",
        ItIs = "it is {0}",
        Named = "{0} is {1}",
        Next = "; ",
        Beside = "{0} ({1})",
        ComputedFrom = "{0} is {1}, from {2}",
        InRow = "{0}, in the row {1}",
    };
}
