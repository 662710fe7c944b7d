using System.Collections.Immutable;

namespace PolicyFlex.Languages;

/// <summary>English, and how it is written from place to place.</summary>
internal static class EnglishLanguages
{
    public static Writing English { get; } = new()
    {
        Tag = "en",
        Money = "¤0",
        NegativeMoney = "-¤0",
        Symbols = CurrencySymbols.Usual.With("USD $, JPY ¥, PHP ₱"),
        Months = "January February March April May June July August September October November December",
        Day = "MMMM d, yyyy",
        Clock = " 'at' h:mm\u202Ftt",
        Morning = "AM",
        Afternoon = "PM",
        And = " and ",
        Or = " or ",
        Yes = "yes",
        No = "no",
    };

    public static Writing British { get; } = English with
    {
        Tag = "en-GB",
        Symbols = CurrencySymbols.Usual.With("PHP ₱"),
        Day = "d MMMM yyyy",
        Clock = " 'at' HH:mm",
    };

    public static Writing Irish { get; } = British with { Tag = "en-IE" };

    public static Writing Australian { get; } = British with
    {
        Tag = "en-AU",
        Symbols = CurrencySymbols.Codes.With("AUD $"),
        Clock = " 'at' h:mm\u202Ftt",
        Morning = "am",
        Afternoon = "pm",
    };

    public static Writing NewZealand { get; } = British with
    {
        Tag = "en-NZ",
        Symbols = British.Symbols.With("NZD $"),
        Clock = " 'at' h:mm\u202Ftt",
        Morning = "am",
        Afternoon = "pm",
    };

    public static Writing Singaporean { get; } = British with
    {
        Tag = "en-SG",
        Symbols = British.Symbols.With("SGD $"),
        Clock = " 'at' h:mm\u202Ftt",
        Morning = "am",
        Afternoon = "pm",
    };

    public static Writing Indian { get; } = British with
    {
        Tag = "en-IN",
        HasLakhs = true,
        Symbols = British.Symbols.With("USD $"),
        Clock = " 'at' h:mm\u202Ftt",
        Morning = "am",
        Afternoon = "pm",
    };

    public static Writing SouthAfrican { get; } = British with
    {
        Tag = "en-ZA",
        Decimal = ",",
        Group = "\u00A0",
        Symbols = British.Symbols.With("ZAR R"),
        Day = "dd MMMM yyyy",
    };

    public static Writing Canadian { get; } = English with
    {
        Tag = "en-CA",
        Symbols = CurrencySymbols.Usual.With("CAD $, PHP ₱"),
        Morning = "a.m.",
        Afternoon = "p.m.",
    };

    public static ImmutableArray<Writing> All =>
    [
        English, British, Irish, Australian, NewZealand, Singaporean, Indian, SouthAfrican, Canadian,
    ];
}
