using PolicyFlex.Deciding;

namespace PolicyFlex.Testing.Xunit;

/// <summary>Where assertions about decisions start.</summary>
public static class DecisionShould
{
    /// <summary>What a decision should be like: <c>decision.Should().Allow("refund").By("returns/sixty-days")</c>.</summary>
    /// <param name="decision">The decision.</param>
    public static DecisionAssertions Should(this Decision? decision) => new(decision);
}
