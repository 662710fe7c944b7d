using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>How fine the values of a fact are.</summary>
/// <param name="Size">The step from one value to the next that can be told from it.</param>
/// <param name="IsExact">Whether there are no values between two steps: whole numbers, minor units of money, days.</param>
internal readonly record struct FactGrain(decimal Size, bool IsExact)
{
    private const decimal Hundredth = 0.01m;

    public static FactGrain Of(Operand.Fact read, PolicySet set, Trees trees) => (read.Kind, read.Definition) switch
    {
        (ValueKind.Instant, _) => new(TimeSpan.TicksPerMinute, false),
        (ValueKind.Number, { Is: { } formula }) => IsWhole(trees.Operands[formula]) ? new(1, true) : new(Hundredth, false),
        (ValueKind.Number, { Type.Kind: FactKind.Number }) => new(Hundredth, false),
        (ValueKind.Number, { Type.Kind: FactKind.Money }) => new(new decimal(1, 0, 0, false, (byte)CurrencyDigits.Of(set.Currency)), true),
        _ => new(1, true),
    };

    /// <summary>The part of a stretch that has values, with ends that are values.</summary>
    public Stretch Within(Stretch stretch)
    {
        if (!IsExact)
        {
            return stretch;
        }

        var (size, least, most) = (Size, stretch.Least, stretch.Most);
        return new Stretch(
            least is { } low ? (stretch.ExceedsLeast ? Math.Floor(low / size) + 1 : Math.Ceiling(low / size)) * size : null,
            most is { } high ? (stretch.StaysBelowMost ? Math.Ceiling(high / size) - 1 : Math.Floor(high / size)) * size : null);
    }

    private static bool IsWhole(Operand operand) => operand is
        Operand.Aggregate { Function: AggregateKind.Count }
        or Operand.Call
        {
            Function: Function.DaysBetween or Function.MonthsBetween or Function.YearsBetween or Function.WorkingDaysBetween
                or Function.Floor or Function.Ceiling or Function.Length,
        };
}
