using System.Collections.Immutable;

namespace PolicyFlex.Languages;

/// <summary>German and Dutch.</summary>
internal static class GermanicLanguages
{
    public static Writing German { get; } = new()
    {
        Tag = "de",
        Decimal = ",",
        Group = ".",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Usual.With("USD $, JPY ¥, AUD AU$, THB ฿"),
        Months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        Day = "d. MMMM yyyy",
        Clock = " 'um' HH:mm",
        And = " und ",
        Or = " oder ",
        Yes = "ja",
        No = "nein",
    };

    public static Writing Austrian { get; } = German with
    {
        Tag = "de-AT",
        Group = "\u00A0",
        MoneyGroup = ".",
        Money = "¤\u00A00",
        NegativeMoney = "-¤\u00A00",
        Months = "Jänner Februar März April Mai Juni Juli August September Oktober November Dezember",
    };

    public static Writing SwissGerman { get; } = German with
    {
        Tag = "de-CH",
        Decimal = ".",
        Group = "'",
        Money = "¤\u00A00",
        NegativeMoney = "¤-0",
        Symbols = German.Symbols.With("EUR EUR"),
    };

    public static Writing Dutch { get; } = new()
    {
        Tag = "nl",
        Decimal = ",",
        Group = ".",
        Money = "¤\u00A00",
        NegativeMoney = "¤\u00A0-0",
        Symbols = CurrencySymbols.Usual.With("CAD C$, AUD AU$, THB ฿"),
        Months = "januari februari maart april mei juni juli augustus september oktober november december",
        Day = "d MMMM yyyy",
        Clock = " 'om' HH:mm",
        And = " en ",
        Or = " of ",
        Yes = "ja",
        No = "nee",
    };

    public static ImmutableArray<Writing> All => [German, Austrian, SwissGerman, Dutch];
}
