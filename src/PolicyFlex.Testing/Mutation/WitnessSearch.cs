using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;
using PolicyFlex.Policies;
using AnswerWords = PolicyFlex.Json.AnswerWords;

namespace PolicyFlex.Testing;

/// <summary>Looks for a situation near one of the tests in which a mutant decides otherwise: facts of its condition, and levels, are varied.</summary>
/// <param name="engine">The original.</param>
/// <param name="tests">The tests, with their requests.</param>
internal sealed class WitnessSearch(PolicyEngine engine, IReadOnlyList<RequestedTest> tests)
{
    private const int MostDecisions = 4_000;
    private const int MostOfOne = 256;

    /// <summary>The first that is found; null for none within so many tries.</summary>
    public MutantWitness? Find(DecisionPlan mutant, MutantDraft draft)
    {
        var left = MostDecisions;
        foreach (var test in tests)
        {
            foreach (var (facts, request) in Near(test.Request, draft).Take(MostOfOne))
            {
                if (left-- == 0)
                {
                    return null;
                }

                if (Differing(Decider.Decide(engine.Plan, request), Decider.Decide(mutant, request)) is var (original, changed))
                {
                    return new MutantWitness(test.Test.Name, facts, original, changed);
                }
            }
        }

        return null;
    }

    private IEnumerable<(string Facts, DecisionRequest Request)> Near(DecisionRequest request, MutantDraft draft)
    {
        foreach (var level in engine.Levels.Where(level => level != request.Actor.Level))
        {
            yield return ($"as {level}", request with { Actor = request.Actor with { Level = level } });
        }

        var cuts = new CutPoints(engine.Plan, request, new Tries(MostDecisions), throughDerived: true);
        foreach (var condition in draft.Condition is var (whole, changed) ? [whole, changed] : draft.Near)
        {
            cuts.Add(condition);
        }

        var axes = cuts.Read.Select(fact => (fact.Definition, fact.Slot, Values: TruthTable.ValuesOf(cuts.AxisOf(fact)))).ToList();
        foreach (var (fact, slot, values) in axes)
        {
            foreach (var value in values)
            {
                yield return Supposing(request, [(fact, slot, value)]);
            }
        }

        foreach (var one in axes)
        {
            foreach (var other in axes.Where(axis => axis.Slot > one.Slot))
            {
                foreach (var value in one.Values)
                {
                    foreach (var second in other.Values)
                    {
                        yield return Supposing(request, [(one.Definition, one.Slot, value), (other.Definition, other.Slot, second)]);
                    }
                }
            }
        }
    }

    private static (string Facts, DecisionRequest Request) Supposing(DecisionRequest request, (FactDefinition Fact, int Slot, Value Value)[] facts) => (
        "with " + string.Join(", ", facts.Select(fact => fact.Value.IsKnown ? $"{fact.Fact.Name} = {fact.Value}" : $"{fact.Fact.Name} not known")),
        request with { Situation = request.Situation.Supposing(facts.Select(fact => KeyValuePair.Create(fact.Slot, fact.Value))) });

    /// <summary>What two decisions say, as far as they differ; null where they say the same.</summary>
    private static (string Original, string Mutant)? Differing(Decision original, Decision mutant)
    {
        var (one, other) = (Said(original), Said(mutant));
        var differing = one.Keys.Union(other.Keys, StringComparer.Ordinal)
            .Where(key => !string.Equals(one.GetValueOrDefault(key), other.GetValueOrDefault(key), StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return differing.Count == 0 ? null : (Line(differing, one), Line(differing, other));
    }

    private static string Line(List<string> keys, ImmutableDictionary<string, string> said) =>
        string.Join("; ", keys.Select(key => $"{key} {said.GetValueOrDefault(key, "is not mentioned")}"));

    private static ImmutableDictionary<string, string> Said(Decision decision)
    {
        var said = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var action in decision.Actions)
        {
            var level = action.Approval is { } approval ? $" of {approval.Level}" : action.OverridableBy is { } by ? $", overridable by {by}" : "";
            said[action.Action] = $"{AnswerWords.Of(action.Answer)}{level}";
        }

        foreach (var option in decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? []))
        {
            var most = option.UpTo is { } upTo ? string.Create(CultureInfo.InvariantCulture, $", up to {upTo:0.####}") : "";
            var suggested = option.Suggested is { } amount ? string.Create(CultureInfo.InvariantCulture, $", suggested {amount:0.####}") : "";
            said[option.Option] = $"{AnswerWords.Of(option.Answer)}{suggested}{most}";
        }

        return said.ToImmutable();
    }
}
