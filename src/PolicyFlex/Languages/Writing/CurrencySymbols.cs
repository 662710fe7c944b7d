namespace PolicyFlex.Languages;

/// <summary>The symbols by which a language knows the currencies of others and its own; one without is written with its code of ISO 4217.</summary>
internal sealed class CurrencySymbols
{
    private readonly Dictionary<string, string> _symbols;

    private CurrencySymbols(Dictionary<string, string> symbols) => _symbols = symbols;

    /// <summary>Every currency by its code.</summary>
    public static CurrencySymbols Codes { get; } = new(new Dictionary<string, string>());

    /// <summary>The symbols that most languages share.</summary>
    public static CurrencySymbols Usual { get; } = Codes.With(
        "USD US$, EUR €, GBP £, JPY JP¥, CNY CN¥, INR ₹, KRW ₩, BRL R$, CAD CA$, AUD A$, NZD NZ$, MXN MX$, ILS ₪, HKD HK$, TWD NT$, VND ₫");

    /// <summary>The symbol of a currency, else its code.</summary>
    public string Of(string currency) => _symbols.GetValueOrDefault(currency, currency);

    /// <summary>The same with some symbols in the place of others.</summary>
    /// <param name="symbols">Code and symbol of each, with commas between: <c>USD $, JPY ¥</c>.</param>
    public CurrencySymbols With(string symbols)
    {
        var all = new Dictionary<string, string>(_symbols, StringComparer.Ordinal);
        foreach (var pair in symbols.Split(", "))
        {
            all[pair[..3]] = pair[4..];
        }

        return new CurrencySymbols(all);
    }
}
