using PolicyFlex.Deciding;
using PolicyFlex.Json;

namespace PolicyFlex.Tool.Deciding;

/// <summary>How amounts of an option are written.</summary>
internal static class OptionAmount
{
    /// <summary>In digits: <c>24.00</c>, <c>3</c>.</summary>
    public static string Of(GoodwillDecision option, decimal amount) => AmountText.Of(amount, option.Currency);

    /// <summary>With what it is an amount of: <c>24.00 USD</c>, <c>3 days</c>.</summary>
    public static string WithUnit(GoodwillDecision option, decimal amount) =>
        (option.Currency ?? option.Unit) is { } unit ? $"{Of(option, amount)} {unit}" : Of(option, amount);
}
