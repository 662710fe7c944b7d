using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What is asked for at once can hold at once, and what is asked for is not what a fact's own bounds say already.</summary>
internal static class ContradictionCheck
{
    public static void Check(SetUnderCheck subject, Trees trees)
    {
        foreach (var policy in subject.Set.Policies)
        {
            Conjunct[] scope = [.. Conjunct.Of(policy.AppliesWhen, trees)];
            Check(subject, $"policy `{policy.Name}`", scope, [], (policy, "applies-when"));
            foreach (var place in RuleInPlace.Of(policy))
            {
                Check(subject, $"rule `{place.Rule.Name}`", [.. Conjunct.Of(place.Rule.When, trees)], [.. scope, .. Above(place, trees)], (place.Rule, "when"));
            }

            foreach (var option in policy.Goodwill)
            {
                Check(subject, option, trees, scope);
            }
        }

        foreach (var option in subject.Set.Fallback?.Goodwill ?? [])
        {
            Check(subject, option, trees, []);
        }
    }

    private static void Check(SetUnderCheck subject, GoodwillOption option, Trees trees, Conjunct[] scope)
    {
        Conjunct[] own = [.. Conjunct.Of(option.When, trees)];
        Check(subject, $"option `{option.Name}`", own, scope, (option, "when"));
        foreach (var stepUp in option.StepUps)
        {
            Check(subject, $"a step-up of option `{option.Name}`", [.. Conjunct.Of(stepUp.When, trees)], [.. scope, .. own], (stepUp, "when"), (option, "step-up"));
        }
    }

    /// <summary>What holds wherever an exception is looked at: that of the rules above it which give something only where they hold.</summary>
    private static IEnumerable<Conjunct> Above(RuleInPlace place, Trees trees)
    {
        for (var above = place.Parent; above is not null && above.Rule.Otherwise is null; above = above.Parent)
        {
            foreach (var one in Conjunct.Of(above.Rule.When, trees))
            {
                yield return one;
            }
        }
    }

    private static void Check(
        SetUnderCheck subject, string whose, Conjunct[] own, Conjunct[] above, params ReadOnlySpan<(object Node, string Member)> places)
    {
        foreach (var one in own.Where(one => one.Measured is Operand.Fact && one.Text is not null))
        {
            var bounds = Measure.Bounds(one.Measured!);
            if (bounds != Stretch.All && one.Stretch.Holds(bounds))
            {
                subject.Report(LintProblems.HoldsByBounds(one.Text!, ((Operand.Fact)one.Measured!).Definition), places);
            }
        }

        for (var i = 0; i < own.Length; i++)
        {
            if (own[..i].Concat(above).FirstOrDefault(other => Exclude(own[i], other)) is { } against)
            {
                subject.Report(LintProblems.Contradiction(whose, Told(own[i]), Told(against), own.AsSpan()[..i].Contains(against)), places);
                return;
            }
        }
    }

    private static bool Exclude(Conjunct one, Conjunct other)
    {
        if (one.Measured is { } measured && other.Measured is { } same)
        {
            return one.Stretch.And(other.Stretch).And(Measure.Bounds(measured)).IsEmpty(Measure.IsWhole(measured)) && Conjunct.ShapeOf(measured) == Conjunct.ShapeOf(same);
        }

        return Words(one) is ({ } fact, { } words) && Words(other) is ({ } second, { } others)
            && string.Equals(fact, second, StringComparison.Ordinal) && !words.Overlaps(others);
    }

    /// <summary>The texts that a fact has to be one of; null for another kind of condition.</summary>
    private static (string Fact, HashSet<string> Words)? Words(Conjunct one) => one.Condition switch
    {
        Condition.Comparison { Operator: ComparisonOperator.Equal, Left: Operand.Fact fact, Right: Operand.Literal { Value: { Kind: ValueKind.Text } value } } =>
            (fact.Definition.Name, new HashSet<string>([value.Text], StringComparer.Ordinal)),
        Condition.Among { Operand: Operand.Fact fact } among when among.Values.All(value => value is Operand.Literal { Value.Kind: ValueKind.Text }) =>
            (fact.Definition.Name, among.Values.Select(value => ((Operand.Literal)value).Value.Text).ToHashSet(StringComparer.Ordinal)),
        _ => null,
    };

    private static string Told(Conjunct one) => Words(one) is var (fact, words) ? $"{fact}: {string.Join(", ", words)}" : one.Text ?? one.Shape;
}
