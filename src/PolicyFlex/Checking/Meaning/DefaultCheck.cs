using System.Globalization;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>The default of a fact is a value that the fact can have.</summary>
internal static class DefaultCheck
{
    public static void Check(SetUnderCheck subject)
    {
        foreach (var fact in subject.Set.Facts.Concat(subject.Set.Lists.SelectMany(list => list.Members)))
        {
            if (fact.Default is not { } value)
            {
                continue;
            }

            if (!Fits(fact.Type, value, subject.Set.Calendar))
            {
                subject.Report(CheckingProblems.DefaultOfAnotherType(fact, value.Text), (fact, "default"));
            }
            else if (fact.Type.IsNumeric && TryNumber(value.Text, out var number) && (number < fact.Min || number > fact.Max))
            {
                subject.Report(CheckingProblems.DefaultOutOfRange(fact, number), (fact, "default"));
            }
        }
    }

    private static bool Fits(FactType type, FactDefault value, Policies.Calendar calendar) => type.Kind switch
    {
        FactKind.Date or FactKind.DateTime when value.IsNow => true,
        FactKind.Boolean => value.Text is "true" or "false",
        FactKind.Integer => TryNumber(value.Text, out var number) && decimal.IsInteger(number),
        FactKind.Number or FactKind.Money => TryNumber(value.Text, out _),
        FactKind.Date => Policies.Calendar.TryParseDate(value.Text, out _),
        FactKind.DateTime => calendar.TryParseInstant(value.Text, out _, out _),
        FactKind.Choice => type.Choices.Contains(value.Text, StringComparer.Ordinal),
        _ => true,
    };

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
