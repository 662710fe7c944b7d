using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>The parameters that rules set for an action; where they disagree, the preferred value.</summary>
internal static class NaiveParameters
{
    public static ImmutableSortedDictionary<string, object> Of(
        NaiveScene scene, ActionDefinition action, IReadOnlyList<NaiveContribution> contributors)
    {
        var parameters = ActionDecision.NoParameters;
        foreach (var parameter in action.With)
        {
            var values = contributors
                .SelectMany(c => c.IsOtherwise ? [] : c.Rule.Targets)
                .Where(target => target.Name == action.Name)
                .SelectMany(target => target.With)
                .Where(value => value.Name == parameter.Name)
                .Select(value => NaiveOperands.Of(scene.Trees.Operands[value.Value], scene.Scope))
                .Where(value => value.IsKnown)
                .Select(value => value.Value)
                .Order(Comparer<Value>.Create((left, right) => Compare(parameter.Type, left, right)))
                .ToList();
            if (values.Count > 0)
                parameters = parameters.Add(parameter.Name, Plain(parameter.Prefer is Preference.Most or Preference.True ? values[^1] : values[0]));
        }

        return parameters;
    }

    private static int Compare(FactType type, Value left, Value right) => left.Kind switch
    {
        ValueKind.Text when type.Kind == FactKind.Choice => type.Choices.IndexOf(left.Text).CompareTo(type.Choices.IndexOf(right.Text)),
        ValueKind.Text => string.CompareOrdinal(left.Text, right.Text),
        _ => left.Number.CompareTo(right.Number),
    };

    private static object Plain(Value value) => value.Kind switch
    {
        ValueKind.Number => value.Number,
        ValueKind.Boolean => value.Boolean,
        _ => value.ToString(),
    };
}
