using System.Collections.Immutable;

namespace PolicyFlex.Languages;

/// <summary>Swedish, Danish, Norwegian and Finnish.</summary>
internal static class NordicLanguages
{
    public static Writing Swedish { get; } = new()
    {
        Tag = "sv",
        Decimal = ",",
        Group = "\u00A0",
        Minus = "−",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Codes.With("USD US$, EUR €, BRL BR$, CAD CA$, MXN MX$, SEK kr, NOK Nkr, DKK Dkr, ILS ₪"),
        Months = "januari februari mars april maj juni juli augusti september oktober november december",
        Day = "d MMMM yyyy",
        Clock = " 'kl.' HH:mm",
        And = " och ",
        Or = " eller ",
        Yes = "ja",
        No = "nej",
    };

    public static Writing Danish { get; } = new()
    {
        Tag = "da",
        Decimal = ",",
        Group = ".",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Usual.With("AUD AU$, DKK kr., THB ฿"),
        Months = "januar februar marts april maj juni juli august september oktober november december",
        Day = "d. MMMM yyyy",
        Clock = " 'kl.' HH.mm",
        And = " og ",
        Or = " eller ",
        Yes = "ja",
        No = "nej",
    };

    public static Writing Norwegian { get; } = new()
    {
        Tag = "nb",
        Decimal = ",",
        Group = "\u00A0",
        Minus = "−",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Codes.With("EUR €, GBP £, NOK kr"),
        Months = "januar februar mars april mai juni juli august september oktober november desember",
        Day = "d. MMMM yyyy",
        Clock = " 'kl.' HH:mm",
        And = " og ",
        Or = " eller ",
        Yes = "ja",
        No = "nei",
    };

    /// <summary>Norwegian by the tag that says nothing of Bokmål and Nynorsk.</summary>
    public static Writing PlainNorwegian { get; } = Norwegian with { Tag = "no" };

    public static Writing Finnish { get; } = new()
    {
        Tag = "fi",
        Decimal = ",",
        Group = "\u00A0",
        Minus = "−",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Codes.With("USD $, EUR €, GBP £, JPY ¥"),
        Months = "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        Day = "d. MMMM yyyy",
        Clock = " 'klo' H.mm",
        And = " ja ",
        Or = " tai ",
        Yes = "kyllä",
        No = "ei",
    };

    public static ImmutableArray<Writing> All => [Swedish, Danish, Norwegian, PlainNorwegian, Finnish];
}
