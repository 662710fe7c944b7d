using PolicyFlex.Compilation;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;
using PolicyFlex.Situations;

namespace PolicyFlex.Deciding;

/// <summary>
/// What is known in a situation at a moment: what was given or has a default, less what was only claimed where a claim is not enough
/// (meaning 4).
/// </summary>
internal sealed class KnownFacts
{
    private readonly DecisionPlan _plan;
    private readonly DateTimeOffset _now;

    /// <param name="plan">The plan of the set.</param>
    /// <param name="situation">The situation.</param>
    /// <param name="now">The moment.</param>
    /// <param name="alsoVerified">A slot that counts as verified beside those of the situation; null for none.</param>
    public KnownFacts(DecisionPlan plan, Situation situation, DateTimeOffset now, int? alsoVerified = null)
    {
        (_plan, Situation, _now) = (plan, situation, now);
        var facts = situation.Facts.AsSpan().ToArray();
        foreach (var slot in plan.Facts.WithDefault)
        {
            facts[slot] = ClaimOrDefault(slot);
        }

        foreach (var slot in plan.Facts.ToVerify)
        {
            facts[slot] = situation.Verified[slot] || slot == alsoVerified ? facts[slot] : Value.Missing;
        }

        Evaluator = new TreeEvaluator(plan.Set, plan.Trees, facts, now);
        Trust(facts);
    }

    public Situation Situation { get; }

    /// <summary>Evaluates conditions and amounts over what is known.</summary>
    public TreeEvaluator Evaluator { get; }

    /// <summary>The claim for a fact that is not known; missing if there is none.</summary>
    public Value ClaimOf(int slot) => Evaluator.Fact(slot).IsKnown ? Value.Missing : ClaimOrDefault(slot);

    /// <summary>The slots that an unknown condition hangs on.</summary>
    public IndexSet MissingIn(Condition condition)
    {
        var missing = new MissingFacts(_plan.Set, _plan.Trees, Evaluator);
        missing.Collect(condition);
        return missing.Slots;
    }

    /// <summary>The slots that an unknown value hangs on; none for a value that is known, or an error.</summary>
    public IndexSet MissingIn(Operand operand)
    {
        var missing = new MissingFacts(_plan.Set, _plan.Trees, Evaluator);
        missing.Collect(operand);
        return missing.Slots;
    }

    /// <summary>Whether any of the slots is one that can be asked for.</summary>
    public bool CanBeAsked(IndexSet slots) => slots.Overlaps(_plan.Facts.Askable);

    /// <summary>Takes the claims that are trusted without a look. Their conditions read no fact that is itself to be verified.</summary>
    private void Trust(Value[] facts)
    {
        foreach (var (slot, when) in _plan.Facts.Trusted)
        {
            if (!facts[slot].IsKnown && ClaimOrDefault(slot) is { IsKnown: true } claim && Evaluator.Evaluate(when) == Truth.True)
            {
                facts[slot] = claim;
            }
        }
    }

    private Value ClaimOrDefault(int slot) => Situation.Facts[slot] is { IsKnown: true } given ? given : _plan.Facts.DefaultOf(slot, _now);
}
