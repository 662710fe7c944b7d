using System.Collections.Immutable;
using PolicyFlex.Explaining;
using PolicyFlex.Expressions;

namespace PolicyFlex.Testing;

/// <summary>The mistakes in one condition: boundaries, comparisons, all and any, parts and words that are missing.</summary>
internal static class ConditionMutants
{
    /// <summary>The mutants of a whole condition.</summary>
    public static IEnumerable<MutantDraft> Of(ConditionOutline whole) => Of(whole, whole.Condition);

    private static IEnumerable<MutantDraft> Of(ConditionOutline part, Condition whole)
    {
        var own = part.Kind switch
        {
            ConditionKind.All or ConditionKind.Any => Joined(part, whole),
            ConditionKind.Not or ConditionKind.Constant => [],
            _ => Tested(part, whole),
        };
        var inner = part.Kind is ConditionKind.All or ConditionKind.Any or ConditionKind.Not ? part.Parts.SelectMany(one => Of(one, whole)) : [];
        return own.Concat(inner);
    }

    private static IEnumerable<MutantDraft> Joined(ConditionOutline part, Condition whole)
    {
        var isAll = part.Kind == ConditionKind.All;
        var parts = isAll ? ((Condition.All)part.Condition).Parts : ((Condition.Any)part.Condition).Parts;
        if (parts.Length < 2)
        {
            yield break;
        }

        Condition exchanged = isAll ? new Condition.Any(parts) : new Condition.All(parts);
        yield return Draft("all-any", part, whole, exchanged, Joined(part.Parts, isAll ? "or" : "and"), Joined(part.Parts, isAll ? "and" : "or"));
        for (var at = 0; at < parts.Length; at++)
        {
            var others = parts.RemoveAt(at);
            Condition rest = others is [var only] ? only : isAll ? new Condition.All(others) : new Condition.Any(others);
            yield return Draft("part-dropped", part.Parts[at], whole, part.Condition, rest, "", NameOf(part.Parts[at]));
        }
    }

    private static IEnumerable<MutantDraft> Tested(ConditionOutline part, Condition whole)
    {
        yield return Draft("negated", part, whole, new Condition.Not(part.Condition), $"not ({NameOf(part)})");
        switch (part.Condition)
        {
            case Condition.Comparison comparison when Nudged(comparison.Operator) is { } nudged:
                yield return Draft("boundary", part, whole, comparison with { Operator = nudged }, WithOperator(part, comparison, nudged));
                break;
            case Condition.Among { Values.Length: > 1 } among:
                foreach (var value in among.Values)
                {
                    var rest = among with { Values = among.Values.Remove(value) };
                    yield return Draft("value-dropped", part, whole, rest, WithValues(part, rest));
                }

                break;
        }
    }

    private static ComparisonOperator? Nudged(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.LessOrEqual,
        ComparisonOperator.LessOrEqual => ComparisonOperator.Less,
        ComparisonOperator.Greater => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.Greater,
        _ => null,
    };

    /// <summary>The text of a comparison with another operator, which stands between its two sides.</summary>
    private static string WithOperator(ConditionOutline part, Condition.Comparison comparison, ComparisonOperator other)
    {
        var sign = other switch
        {
            ComparisonOperator.Less => "<",
            ComparisonOperator.LessOrEqual => "<=",
            ComparisonOperator.Greater => ">",
            _ => ">=",
        };
        var (left, right) = (Written(part, comparison.Left), Written(part, comparison.Right));
        return left.Length > 0 && right.Length > 0 ? $"{left} {sign} {right}" : $"{NameOf(part)} with {sign}";
    }

    /// <summary>The text of a choice between other values: as a map of a fact to them, or with <c>in</c>.</summary>
    private static string WithValues(ConditionOutline part, Condition.Among among)
    {
        var values = among.Values.Select(value => value is Operand.Literal literal ? literal.Value.ToString() : Written(part, value));
        return part.Text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0
            ? $"{part.Text[..colon]}: {string.Join(", ", values)}"
            : $"{Written(part, among.Operand)} in ({string.Join(", ", values.Select(value => $"\"{value}\""))})";
    }

    private static string Written(ConditionOutline part, Operand operand)
    {
        var start = operand.Span.Start - part.Condition.Span.Start;
        return start >= 0 && start + operand.Span.Length <= part.Text.Length ? part.Text.Substring(start, operand.Span.Length) : "";
    }

    private static string Joined(ImmutableArray<ConditionOutline> parts, string word) =>
        string.Join($" {word} ", parts.Select(part => part.Kind is ConditionKind.All or ConditionKind.Any ? $"({NameOf(part)})" : NameOf(part)));

    private static string NameOf(ConditionOutline part) => part.Text.Length > 0 ? part.Text : part.Told.Sentence;

    private static MutantDraft Draft(string kind, ConditionOutline part, Condition whole, Condition changed, string after, string? before = null) =>
        Draft(kind, part, whole, part.Condition, changed, after, before);

    private static MutantDraft Draft(
        string kind, ConditionOutline part, Condition whole, Condition old, Condition changed, string after, string? before)
    {
        var swap = new TreeSwap(old, changed);
        return new MutantDraft(kind, part.At ?? default, before ?? NameOf(part), after, set => set with { Trees = swap.In(set.Trees) })
        {
            Condition = (whole, swap.In(whole)),
        };
    }
}
