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
        if (Built(draft.Make(_original)) is not { } plan)
        {
            return Told(draft, MutantState.Killed);
        }

        if (tests.OrderByDescending(test => IsBeside(test, draft)).FirstOrDefault(test => Fails(test, plan)) is { } killer)
        {
            return Told(draft, MutantState.Killed) with { KilledBy = killer.Test.Name };
        }

        return draft.Condition is var (whole, changed) && TruthTable.Same(engine, tests[0].Request, whole, changed) is { } cases
            ? Told(draft, MutantState.Equivalent) with { Cases = cases }
            : Told(draft, MutantState.Survived) with { Witness = WitnessOf(plan, draft) };
    }

    private MutantWitness? WitnessOf(DecisionPlan plan, MutantDraft draft)
    {
        try
        {
            return _witnesses.Find(plan, draft);
        }
        catch (Exception exception) when (IsOfNoCheckedSet(exception))
        {
            return null;
        }
    }

    /// <summary>The plan of a mutant; null for one that no checked set could be, and that whoever loads it would notice.</summary>
    private static DecisionPlan? Built(MutatedSet made)
    {
        try
        {
            return PlanBuilder.Build(made.Set, made.Trees);
        }
        catch (Exception exception) when (IsOfNoCheckedSet(exception))
        {
            return null;
        }
    }

    private static bool Fails(RequestedTest test, DecisionPlan plan)
    {
        try
        {
            var decision = Decider.Decide(plan, test.Request);
            return test.Test.Expectations.Any(expectation => expectation.Check(decision) is not null);
        }
        catch (Exception exception) when (IsOfNoCheckedSet(exception))
        {
            return true;
        }
    }

    /// <summary>Whether it comes of a plan of what the check would have refused, such as a denial without words.</summary>
    private static bool IsOfNoCheckedSet(Exception exception) =>
        exception is InvalidOperationException or ArgumentException or ArithmeticException or KeyNotFoundException or NullReferenceException or IndexOutOfRangeException;

    private static bool IsBeside(RequestedTest test, MutantDraft draft) =>
        string.Equals(test.Test.Location.File, draft.At.File.Replace(".policy.yaml", ".tests.yaml", StringComparison.Ordinal), StringComparison.Ordinal);

    private static Mutant Told(MutantDraft draft, MutantState state) =>
        new() { Operator = draft.Operator, At = draft.At, Before = draft.Before, After = draft.After, State = state };
}
