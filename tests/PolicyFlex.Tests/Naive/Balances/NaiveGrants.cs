using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Naive;

/// <summary>Whether a grant fits under its caps, by adding up what was given.</summary>
internal static class NaiveGrants
{
    /// <summary>The first cap that a grant of so much does not fit under; null if it fits under all.</summary>
    /// <param name="engine">The engine that decided.</param>
    /// <param name="request">What was decided, with its history.</param>
    /// <param name="terms">The terms of the grant.</param>
    /// <param name="amount">How much is given.</param>
    public static Cap? Refusing(PolicyEngine engine, DecisionRequest request, GrantTerms terms, decimal amount)
    {
        var worth = terms.Amount == 0 ? 0 : Math.Round(terms.Worth / terms.Amount * amount, 4, MidpointRounding.AwayFromZero);
        return terms.Caps.FirstOrDefault(cap => Used(engine, request, cap) + Adds(engine, terms, cap, amount, worth) > cap.Most);
    }

    private static decimal Used(PolicyEngine engine, DecisionRequest request, Cap cap) =>
        NaiveBalances.Of(engine, cap.Balance, request.History, request.Now).Used;

    private static decimal Adds(PolicyEngine engine, GrantTerms terms, Cap cap, decimal amount, decimal worth)
    {
        var counter = engine.Counters.Single(counter => counter.Name == cap.Balance.Account.Counter);
        return cap.Balance.Account.Equals(counter.AccountOf(terms.Name, terms.IsAction, terms.Subjects)) ? counter.Of(amount, worth) : 0;
    }
}
