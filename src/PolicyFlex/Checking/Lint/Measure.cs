using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What is known of the numbers that something measured can be.</summary>
internal static class Measure
{
    /// <summary>Whether it is a whole number, always.</summary>
    public static bool IsWhole(Operand measured) => measured switch
    {
        Operand.Fact fact => fact.Definition.Type.Kind == FactKind.Integer,
        Operand.Member member => member.Definition.Type.Kind == FactKind.Integer,
        Operand.Call call => call.Function is Function.DaysBetween or Function.MonthsBetween or Function.YearsBetween or Function.WorkingDaysBetween
            or Function.Floor or Function.Ceiling or Function.Length,
        Operand.Aggregate aggregate => aggregate.Function == AggregateKind.Count,
        _ => false,
    };

    /// <summary>What a fact's own bounds allow it to be.</summary>
    public static Stretch Bounds(Operand measured) => measured is Operand.Fact { Definition: var fact }
        ? new Stretch(fact.Min, fact.Min is not null, fact.Max, fact.Max is not null)
        : Stretch.All;
}
