using PolicyFlex.Deciding;
using PolicyFlex.Explaining;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>
/// Compares two conditions in every case that their facts can make: a value for each stretch within which neither tells two apart, and not known.
/// </summary>
internal static class TruthTable
{
    private const int MostCases = 100_000;
    private const int MostTries = 20_000;

    /// <summary>In how many cases two conditions come to the same; null where they differ in one, or where not all cases can be told.</summary>
    /// <remarks>A table is only made where each test reads one fact, so that the stretches of one do not hang on another's value.</remarks>
    public static int? Same(PolicyEngine engine, DecisionRequest request, Condition one, Condition other)
    {
        if (!engine.Trees.IsSimple(one) || !engine.Trees.IsSimple(other))
        {
            return null;
        }

        var cuts = new CutPoints(engine.Plan, request, new Tries(MostTries), throughDerived: true);
        cuts.Add(one);
        cuts.Add(other);
        var axes = cuts.Read.Select(fact => (fact.Slot, Values: ValuesOf(cuts.AxisOf(fact)))).ToList();
        if (axes.Aggregate(1L, (cases, axis) => Math.Min(MostCases + 1L, cases * axis.Values.Length)) is var count && count > MostCases)
        {
            return null;
        }

        var facts = request.Situation.Facts.ToArray();
        for (var row = 0L; row < count; row++)
        {
            var rest = row;
            foreach (var (slot, values) in axes)
            {
                facts[slot] = values[(int)(rest % values.Length)];
                rest /= values.Length;
            }

            if (TruthOf(engine, one, facts, request.Now) != TruthOf(engine, other, facts, request.Now))
            {
                return null;
            }
        }

        return (int)count;
    }

    /// <summary>The values that a fact can have, one for each stretch, and not known.</summary>
    public static Value[] ValuesOf(FactAxis axis) => [.. axis.Stretches.Select(stretch => axis.At(axis.Nearest(stretch, null))), Value.Missing];

    private static Truth TruthOf(PolicyEngine engine, Condition condition, Value[] facts, DateTimeOffset now) =>
        new TreeEvaluator(engine.Set, engine.Trees, [.. facts], now).Evaluate(condition);

    private static bool IsSimple(this Trees trees, Condition condition)
    {
        var open = new Stack<Condition>([condition]);
        while (open.TryPop(out var next))
        {
            foreach (var part in TreeNodes.Within(next))
            {
                switch (part)
                {
                    case Condition.Named named:
                        open.Push(named.Body);
                        break;
                    case Condition.ListTest or Condition.ListContains:
                    case not (Condition.All or Condition.Any or Condition.Not) when trees.FactsRead(part).Count(fact => fact.Definition.Is is null) > 1:
                        return false;
                }
            }
        }

        return true;
    }
}
