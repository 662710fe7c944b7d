using PolicyFlex.Explaining;
using PolicyFlex.Expressions;
using PolicyFlex.Tests.Naive;

namespace PolicyFlex.Tests.Explaining;

/// <summary>Compares what is told of one condition, down to its last part, with what the interpreter makes of each.</summary>
internal sealed class ConditionDifference
{
    private readonly HashSet<object> _opened = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<string> Between(ConditionExplanation told, Condition condition, NaiveScope scope)
    {
        var truth = NaiveConditions.Of(condition, scope);
        if (told.Outcome != OutcomeOf(truth))
        {
            yield return $"`{told.Text}` ({told.Sentence}) is told as {told.Outcome}, and is {truth}";
        }

        var parts = condition switch
        {
            Condition.Not not => Each(told, [not.Inner], scope),
            Condition.All all => Each(told, all.Parts, scope),
            Condition.Any any => Each(told, any.Parts, scope),
            Condition.Named named => Each(told, _opened.Add(named.Definition) ? [named.Body] : [], scope),
            Condition.ListTest { Predicate: null, List.Where: [] } => Each(told, [], scope),
            Condition.ListTest test => Elements(told, test, scope),
            _ => Each(told, [], scope),
        };
        foreach (var difference in parts)
        {
            yield return difference;
        }
    }

    private IEnumerable<string> Each(ConditionExplanation told, IReadOnlyList<Condition> parts, NaiveScope scope) => told.Parts.Length != parts.Count
        ? [$"`{told.Text}` is told with {told.Parts.Length} parts, and has {parts.Count}"]
        : told.Parts.Zip(parts).SelectMany(pair => Between(pair.First, pair.Second, scope));

    private IEnumerable<string> Elements(ConditionExplanation told, Condition.ListTest test, NaiveScope scope)
    {
        var elements = NaiveConditions.Elements(test, scope) ?? [];
        if (told.Parts.Length != Math.Min(3, elements.Count) || told.Parts.Length + told.MoreElements != elements.Count)
        {
            yield return $"`{told.Text}` is told with {told.Parts.Length} entries and {told.MoreElements} more, and has {elements.Count}";
        }

        foreach (var element in told.Parts)
        {
            var (inside, truth) = elements[element.Element!.Value - 1];
            if (element.Outcome != OutcomeOf(truth))
            {
                yield return $"{element.Sentence} of `{told.Text}` is told as {element.Outcome}, and is {truth}";
            }

            foreach (var difference in Each(element, test.Predicate is null ? test.List.Where : test.List.Where.Add(test.Predicate), inside))
            {
                yield return difference;
            }
        }
    }

    private static ConditionOutcome OutcomeOf(NaiveTruth truth) => truth switch
    {
        NaiveTruth.True => ConditionOutcome.True,
        NaiveTruth.False => ConditionOutcome.False,
        NaiveTruth.Error => ConditionOutcome.Failed,
        _ => ConditionOutcome.NotKnown,
    };
}
