using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Tests.Conventions;
using PolicyFlex.Tests.Meaning;
using Xunit;

namespace PolicyFlex.Tests.Explaining;

/// <summary>What would have changed the answers of the policy sets that come with the project.</summary>
public sealed class PolicySetChangesTests
{
    [Theory]
    [InlineData("service-recovery", "sometimes-no", "refund", "It would be allowed up to day 60 (it is day 102).")]
    [InlineData("online-retail", "too-late-to-cancel", "cancel-order", "It would be allowed if order status were pending (it is delivered).")]
    public void A_denial_tells_what_would_have_been_allowed(string set, string situation, string action, string sentence)
    {
        var folder = Path.Combine(SourceFile.Top, "policies", set);
        var engine = PolicyEngine.Load(folder).Engine!;
        var changes = engine.FindChanges(new DecisionRequest
        {
            Situation = engine.Situations.FromJson(File.ReadAllText(Path.Combine(folder, "situations", situation + ".json"))).Situation!,
            Actor = new Actor("agent", "ann"),
            Now = Scenario.Moment("2026-03-02T15:00:00-05:00"),
        });

        changes.Where(answer => answer.Name == action).SelectMany(answer => answer.Changes.Select(change => change.Sentence)).Should().Equal(sentence);
    }
}
