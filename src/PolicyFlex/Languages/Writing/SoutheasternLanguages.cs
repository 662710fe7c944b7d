using System.Collections.Immutable;

namespace PolicyFlex.Languages;

/// <summary>Hungarian, Greek and Turkish.</summary>
internal static class SoutheasternLanguages
{
    public static Writing Hungarian { get; } = new()
    {
        Tag = "hu",
        Decimal = ",",
        Group = "\u00A0",
        LeastGrouped = 5,
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Codes.With("JPY ¥, HUF Ft"),
        Months = "január február március április május június július augusztus szeptember október november december",
        Day = "yyyy. MMMM d.",
        Clock = " H:mm",
        And = " és ",
        Or = " vagy ",
        Yes = "igen",
        No = "nem",
    };

    public static Writing Greek { get; } = new()
    {
        Tag = "el",
        Decimal = ",",
        Group = ".",
        Money = "0\u00A0¤",
        NegativeMoney = "-0\u00A0¤",
        Symbols = CurrencySymbols.Usual.With("USD $, THB ฿"),
        Months = "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
        Day = "d MMMM yyyy",
        Clock = " στις h:mm\u202Ftt",
        Morning = "π.μ.",
        Afternoon = "μ.μ.",
        And = " και ",
        Or = " ή ",
        Yes = "ναι",
        No = "όχι",
    };

    public static Writing Turkish { get; } = new()
    {
        Tag = "tr",
        Decimal = ",",
        Group = ".",
        Money = "¤0",
        NegativeMoney = "-¤0",
        Symbols = CurrencySymbols.Usual.With("USD $, JPY ¥, AUD AU$, TRY ₺, THB ฿"),
        Months = "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        Day = "d MMMM yyyy",
        Clock = " HH:mm",
        And = " ve ",
        Or = " veya ",
        Yes = "evet",
        No = "hayır",
    };

    public static ImmutableArray<Writing> All => [Hungarian, Greek, Turkish];
}
