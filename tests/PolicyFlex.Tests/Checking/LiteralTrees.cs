using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Checking;

/// <summary>The trees of a model that was not read from YAML: of numbers, <c>true</c> and <c>false</c>; anything else has none.</summary>
internal static class LiteralTrees
{
    public static Trees Of(PolicySet set)
    {
        var conditions = new Dictionary<When, Condition>(ReferenceEqualityComparer.Instance);
        var operands = new Dictionary<Formula, Operand>(ReferenceEqualityComparer.Instance);
        foreach (var record in RecordsIn(set))
        {
            if (record is When.Text when && bool.TryParse(when.Expression, out var truth))
            {
                conditions[when] = new Condition.Constant(truth);
            }
            else if (record is Formula formula && decimal.TryParse(formula.Text, CultureInfo.InvariantCulture, out var number))
            {
                operands[formula] = new Operand.Literal(Value.Of(number));
            }
        }

        return new Trees
        {
            Conditions = conditions.ToFrozenDictionary(ReferenceEqualityComparer.Instance),
            Operands = operands.ToFrozenDictionary(ReferenceEqualityComparer.Instance),
            Tables = FrozenDictionary<TableDefinition, BoundTable>.Empty,
            DerivedInOrder = [],
        };
    }

    private static IEnumerable<object> RecordsIn(object record) =>
        record.GetType().Namespace != typeof(PolicySet).Namespace || record is Policies.Calendar
            ? []
            : record.GetType()
                .GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => property.GetValue(record))
                .SelectMany(value => value is IEnumerable many and not string ? many.Cast<object>() : value is null ? [] : [value])
                .SelectMany(RecordsIn)
                .Prepend(record);
}
