namespace PolicyFlex.Tests.Naive;

/// <summary>Rounding to the minor unit of a currency, or to whole things.</summary>
internal static class NaiveMoney
{
    public static int Digits(string currency) => currency switch
    {
        "JPY" or "KRW" or "CLP" or "VND" or "ISK" => 0,
        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
        _ => 2,
    };

    public static decimal Down(decimal amount, int digits) => Math.Round(amount, digits, MidpointRounding.ToNegativeInfinity);

    public static decimal Nearest(decimal amount, int digits) => Math.Round(amount, digits, MidpointRounding.AwayFromZero);
}
