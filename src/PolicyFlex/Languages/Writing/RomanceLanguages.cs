using System.Collections.Immutable;

namespace PolicyFlex.Languages;

/// <summary>French, Spanish, Italian, Portuguese and Romanian.</summary>
internal static class RomanceLanguages
{
    public static Writing French { get; } = new()
    {
        Tag = "fr",
        Decimal = ",",
        Group = "\u202F",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Usual.With(
            "USD $US, GBP £GB, JPY JPY, CNY CNY, CAD $CA, AUD $AU, NZD $NZ, "
            + "MXN $MX, HKD HKD, TWD TWD, SGD $SG, CLP $CL, COP $CO, ARS $AR"),
        Months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        Day = "d MMMM yyyy",
        Clock = " à HH:mm",
        And = " et ",
        Or = " ou ",
        Yes = "oui",
        No = "non",
    };

    public static Writing CanadianFrench { get; } = French with
    {
        Tag = "fr-CA",
        Group = "\u00A0",
        Symbols = CurrencySymbols.Codes.With(
            "USD $\u00A0US, EUR €, GBP £, JPY ¥, CNY CN¥, "
            + "BRL R$, CAD $, AUD $\u00A0AU, NZD $\u00A0NZ, HKD $\u00A0HK, SGD $\u00A0SG"),
        Clock = " à HH 'h' mm",
    };

    public static Writing SwissFrench { get; } = French with
    {
        Tag = "fr-CH",
        MoneyDecimal = ".",
    };

    public static Writing Spanish { get; } = new()
    {
        Tag = "es",
        Decimal = ",",
        Group = ".",
        LeastGrouped = 5,
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Codes.With("USD US$, EUR €, THB ฿, VND ₫"),
        Months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        Day = "d 'de' MMMM 'de' yyyy",
        Clock = " 'a las' H:mm",
        And = " y ",
        Or = " o ",
        Yes = "sí",
        No = "no",
    };

    public static Writing LatinAmerican { get; } = Spanish with
    {
        Tag = "es-419",
        Decimal = ".",
        Group = ",",
        LeastGrouped = 4,
        Money = "¤\u00A00",
        NegativeMoney = "-¤\u00A00",
        Symbols = CurrencySymbols.Codes,
        Clock = " 'a las' h:mm\u202Ftt",
        Morning = "a.m.",
        Afternoon = "p.m.",
    };

    public static Writing Mexican { get; } = LatinAmerican with
    {
        Tag = "es-MX",
        Money = "¤0",
        NegativeMoney = "-¤0",
        Symbols = LatinAmerican.Symbols.With("MXN $"),
    };

    public static Writing UnitedStatesSpanish { get; } = LatinAmerican with
    {
        Tag = "es-US",
        Money = "¤0",
        NegativeMoney = "-¤0",
        Symbols = LatinAmerican.Symbols.With("USD $, JPY ¥"),
    };

    public static Writing Argentine { get; } = LatinAmerican with
    {
        Tag = "es-AR",
        Decimal = ",",
        Group = ".",
        Symbols = LatinAmerican.Symbols.With("USD US$, ARS $"),
        Morning = "a.\u202Fm.",
        Afternoon = "p.\u202Fm.",
    };

    public static Writing Colombian { get; } = LatinAmerican with
    {
        Tag = "es-CO",
        Decimal = ",",
        Group = ".",
        Symbols = LatinAmerican.Symbols.With("USD US$, COP $"),
        Morning = "a.\u202Fm.",
        Afternoon = "p.\u202Fm.",
    };

    public static Writing Chilean { get; } = LatinAmerican with
    {
        Tag = "es-CL",
        Decimal = ",",
        Group = ".",
        Money = "¤0",
        NegativeMoney = "¤-0",
        Symbols = LatinAmerican.Symbols.With("USD US$, CLP $"),
        Morning = "a.\u202Fm.",
        Afternoon = "p.\u202Fm.",
    };

    public static Writing Italian { get; } = new()
    {
        Tag = "it",
        Decimal = ",",
        Group = ".",
        LeastGrouped = 5,
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Codes.With("EUR €, GBP £, CNY CN¥, CAD CA$, AUD A$, NZD NZ$, ILS ₪, THB ฿, PHP ₱"),
        Months = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        Day = "d MMMM yyyy",
        Clock = " 'alle ore' HH:mm",
        And = " e ",
        Or = " o ",
        Yes = "sì",
        No = "no",
    };

    public static Writing SwissItalian { get; } = Italian with
    {
        Tag = "it-CH",
        Decimal = ".",
        Group = "'",
        Money = "¤\u00A00",
        NegativeMoney = "¤-0",
    };

    public static Writing Portuguese { get; } = new()
    {
        Tag = "pt",
        Decimal = ",",
        Group = ".",
        Money = "¤\u00A00",
        NegativeMoney = "-¤\u00A00",
        Symbols = CurrencySymbols.Usual.With("AUD AU$, THB ฿"),
        Months = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        Day = "d 'de' MMMM 'de' yyyy",
        Clock = " 'às' HH:mm",
        And = " e ",
        Or = " ou ",
        Yes = "sim",
        No = "não",
    };

    public static Writing EuropeanPortuguese { get; } = Portuguese with
    {
        Tag = "pt-PT",
        Group = "\u00A0",
        LeastGrouped = 5,
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
    };

    public static Writing Romanian { get; } = new()
    {
        Tag = "ro",
        Decimal = ",",
        Group = ".",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Codes,
        Months = "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        Day = "d MMMM yyyy",
        Clock = " 'la' HH:mm",
        And = " și ",
        Or = " sau ",
        Yes = "da",
        No = "nu",
    };

    public static ImmutableArray<Writing> All =>
    [
        French, CanadianFrench, SwissFrench, Spanish, LatinAmerican, Mexican, UnitedStatesSpanish, Argentine, Colombian, Chilean, Italian,
        SwissItalian, Portuguese, EuropeanPortuguese, Romanian,
    ];
}
