using PolicyFlex.Compilation;
using PolicyFlex.Deciding;

namespace PolicyFlex.Testing;

/// <summary>Tries mutants against the tests of a set. For any number of threads.</summary>
/// <param name="engine">The original.</param>
/// <param name="tests">Its tests, all of which pass.</param>
internal sealed class MutationRun(PolicyEngine engine, IReadOnlyList<RequestedTest> tests)
{
    private readonly WitnessSearch _witnesses = new(engine, tests);
    private readonly MutatedSet _original = new(engine.Set, engine.Trees);

    /// <summary>Tries a mutant: the tests that stand beside its policy first.</summary>
    public Mutant Try(MutantDraft draft)
    {
        var made = draft.Make(_original);
        var plan = PlanBuilder.Build(made.Set, made.Trees);
        if (tests.OrderByDescending(test => IsBeside(test, draft)).FirstOrDefault(test => Fails(test, plan)) is { } killer)
        {
            return Told(draft, MutantState.Killed) with { KilledBy = killer.Test.Name };
        }

        return draft.Condition is var (whole, changed) && TruthTable.Same(engine, tests[0].Request, whole, changed) is { } cases
            ? Told(draft, MutantState.Equivalent) with { Cases = cases }
            : Told(draft, MutantState.Survived) with { Witness = _witnesses.Find(plan, draft) };
    }

    private static bool Fails(RequestedTest test, DecisionPlan plan)
    {
        var decision = Decider.Decide(plan, test.Request);
        return test.Test.Expectations.Any(expectation => expectation.Check(decision) is not null);
    }

    private static bool IsBeside(RequestedTest test, MutantDraft draft) =>
        string.Equals(test.Test.Location.File, draft.At.File.Replace(".policy.yaml", ".tests.yaml", StringComparison.Ordinal), StringComparison.Ordinal);

    private static Mutant Told(MutantDraft draft, MutantState state) =>
        new() { Operator = draft.Operator, At = draft.At, Before = draft.Before, After = draft.After, State = state };
}
