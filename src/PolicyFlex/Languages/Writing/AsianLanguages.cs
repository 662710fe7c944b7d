using System.Collections.Immutable;

namespace PolicyFlex.Languages;

/// <summary>Hindi, Chinese, Japanese and Korean.</summary>
internal static class AsianLanguages
{
    public static Writing Hindi { get; } = new()
    {
        Tag = "hi",
        HasLakhs = true,
        Money = "¤0",
        NegativeMoney = "-¤0",
        Symbols = CurrencySymbols.Usual.With("USD $, THB ฿"),
        Months = "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
        Day = "d MMMM yyyy",
        Clock = " को h:mm tt बजे",
        Morning = "am",
        Afternoon = "pm",
        And = " और ",
        Or = " या ",
        Yes = "हाँ",
        No = "नहीं",
    };

    public static Writing Chinese { get; } = new()
    {
        Tag = "zh",
        Money = "¤0",
        NegativeMoney = "-¤0",
        Symbols = CurrencySymbols.Usual.With("CNY ¥, AUD AU$"),
        Day = "yyyy年M月d日",
        Clock = " HH:mm",
        Separator = "、",
        And = "和",
        Or = "或",
        Yes = "是",
        No = "否",
    };

    public static Writing Japanese { get; } = new()
    {
        Tag = "ja",
        Money = "¤0",
        NegativeMoney = "-¤0",
        Symbols = CurrencySymbols.Usual.With("USD $, JPY ￥, CNY 元"),
        Day = "yyyy年M月d日",
        Clock = " H:mm",
        Separator = "、",
        And = "、",
        Or = "または",
        Yes = "はい",
        No = "いいえ",
    };

    public static Writing Korean { get; } = new()
    {
        Tag = "ko",
        Money = "¤0",
        NegativeMoney = "-¤0",
        Symbols = CurrencySymbols.Usual.With("AUD AU$"),
        Day = "yyyy년 M월 d일",
        Clock = " tt h:mm",
        Morning = "AM",
        Afternoon = "PM",
        And = " 및 ",
        Or = " 또는 ",
        Yes = "예",
        No = "아니요",
    };

    public static ImmutableArray<Writing> All => [Hindi, Chinese, Japanese, Korean];
}
