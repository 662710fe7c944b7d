using System.Collections.Immutable;

namespace PolicyFlex.Languages;

/// <summary>Polish, Czech, Slovak and Ukrainian.</summary>
internal static class SlavicLanguages
{
    public static Writing Polish { get; } = new()
    {
        Tag = "pl",
        Decimal = ",",
        Group = "\u00A0",
        LeastGrouped = 5,
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Codes.With("EUR €, BRL R$, PLN zł"),
        Months = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        Day = "d MMMM yyyy",
        Clock = " HH:mm",
        And = " i ",
        Or = " lub ",
        Yes = "tak",
        No = "nie",
    };

    public static Writing Czech { get; } = new()
    {
        Tag = "cs",
        Decimal = ",",
        Group = "\u00A0",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Usual.With("INR INR, AUD AU$, CZK Kč, ILS ILS, VND VND"),
        Months = "ledna února března dubna května června července srpna září října listopadu prosince",
        Day = "d. MMMM yyyy",
        Clock = " 'v' H:mm",
        And = " a\u00A0",
        Or = " nebo ",
        Yes = "ano",
        No = "ne",
    };

    public static Writing Slovak { get; } = new()
    {
        Tag = "sk",
        Decimal = ",",
        Group = "\u00A0",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Codes.With("EUR €, MXN MX$, ILS NIS"),
        Months = "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        Day = "d. MMMM yyyy",
        Clock = " 'o' H:mm",
        And = " a\u00A0",
        Or = " alebo ",
        Yes = "áno",
        No = "nie",
    };

    public static Writing Ukrainian { get; } = new()
    {
        Tag = "uk",
        Decimal = ",",
        Group = "\u00A0",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Codes.With("JPY ¥, UAH ₴"),
        Months = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        Day = "d MMMM yyyy\u202Fр.",
        Clock = " о HH:mm",
        And = " і ",
        Or = " або ",
        Yes = "так",
        No = "ні",
    };

    public static ImmutableArray<Writing> All => [Polish, Czech, Slovak, Ukrainian];
}
