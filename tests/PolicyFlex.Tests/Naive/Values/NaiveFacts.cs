using System.Globalization;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What is known of the facts: given and trusted, or by default, or derived.</summary>
internal static class NaiveFacts
{
    public static NaiveValue Of(NaiveScene scene, int slot)
    {
        var fact = scene.Set.Facts[slot];
        if (fact.Is is { } formula)
            return NaiveOperands.Of(scene.Trees.Operands[formula], NaiveScope.Of(scene));

        var given = scene.Request.Situation.Facts[slot];
        if (!given.IsKnown)
            return fact.Default is { } whenMissing ? NaiveValue.Of(Default(scene, fact, whenMissing)) : NaiveValue.Unknown;

        return IsTrusted(scene, slot) ? NaiveValue.Of(given) : NaiveValue.Unknown;
    }

    private static bool IsTrusted(NaiveScene scene, int slot) =>
        scene.Set.Facts[slot].Verify is not { } verification
        || scene.Request.Situation.Verified[slot]
        || (verification.When is { } when
            && NaiveConditions.Of(scene.Trees.Conditions[when], NaiveScope.Of(scene)) == NaiveTruth.True);

    private static Value Default(NaiveScene scene, FactDefinition fact, FactDefault whenMissing)
    {
        var calendar = scene.Set.Calendar;
        switch (fact.Type.Kind)
        {
            case FactKind.Boolean:
                return Value.Of(string.Equals(whenMissing.Text, "true", StringComparison.Ordinal));
            case FactKind.Date when whenMissing.IsNow:
                return Value.Of(calendar.DateOf(scene.Now));
            case FactKind.Date:
                return Policies.Calendar.TryParseDate(whenMissing.Text, out var date) ? Value.Of(date) : Value.Missing;
            case FactKind.DateTime when whenMissing.IsNow:
                return Value.Of(scene.Now);
            case FactKind.DateTime:
                return calendar.TryParseInstant(whenMissing.Text, out var instant, out _) ? Value.Of(instant) : Value.Missing;
            default:
                return fact.Type.IsNumeric
                    ? Value.Of(decimal.Parse(whenMissing.Text, NumberStyles.Number, CultureInfo.InvariantCulture))
                    : Value.Of(whenMissing.Text);
        }
    }
}
