namespace PolicyFlex.Testing.Xunit;

/// <summary>What a goodwill option should be like. Amounts are in the unit of the option: money, or what it counts.</summary>
public sealed class GoodwillAssertions
{
    private readonly GoodwillExpectations _option;

    internal GoodwillAssertions(DecisionAssertions decision, string option) =>
        (And, _option) = (decision, new GoodwillExpectations(option, inFallback: false));

    /// <summary>Further assertions about the same decision.</summary>
    public DecisionAssertions And { get; }

    /// <summary>The most that may be given at once.</summary>
    /// <param name="amount">The amount; null for no bound.</param>
    public GoodwillAssertions UpTo(decimal? amount) => Hold(_option.UpTo(default, amount));

    /// <summary>The amount that is suggested.</summary>
    /// <param name="amount">The amount; null for none.</param>
    public GoodwillAssertions Suggesting(decimal? amount) => Hold(_option.Suggested(default, amount));

    /// <summary>What keeps the amount from being more.</summary>
    /// <param name="bound"><c>at-most</c>, <c>approval</c>, <c>authority</c>, or a limit as it is written; null for nothing.</param>
    public GoodwillAssertions LimitedBy(string? bound) => Hold(_option.LimitedBy(default, bound));

    /// <summary>What a higher level can give.</summary>
    /// <param name="level">The level.</param>
    /// <param name="amount">The amount; null for no bound.</param>
    public GoodwillAssertions WithApprovalOf(string level, decimal? amount) => Hold(_option.Approval(default, level, amount));

    private GoodwillAssertions Hold(Expectation expected)
    {
        And.Hold(expected);
        return this;
    }
}
