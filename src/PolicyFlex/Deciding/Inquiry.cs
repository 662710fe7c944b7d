using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>One request while it is decided: the plan, what was found out, what was given before and who asks.</summary>
internal sealed class Inquiry
{
    public Inquiry(DecisionPlan plan, DecisionRequest request, int? alsoVerified = null)
    {
        Plan = plan;
        Request = request;
        Findings = new Findings(plan, request.Situation, request.Now, alsoVerified);
        Facts = Findings.Facts;
        Subjects = new Subjects(Facts, request.Actor);
        Past = request.Balances is { } balances ? new PastBalances(this, balances) : new GrantHistory(this);
        Keys = new BalanceKeys(this);
        Level = PlanBuilder.LevelOf(plan.Set, request.Actor.Level);
        Ceilings = new Ceilings(this);
    }

    public DecisionPlan Plan { get; }
    public DecisionRequest Request { get; }
    public Findings Findings { get; }
    public KnownFacts Facts { get; }
    public Subjects Subjects { get; }
    public IPast Past { get; }
    public BalanceKeys Keys { get; }
    public Ceilings Ceilings { get; }

    /// <summary>The actor's level, counted from 0.</summary>
    public int Level { get; }
}
