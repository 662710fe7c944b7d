using PolicyFlex.Review;

namespace PolicyFlex.Benchmarks;

/// <summary>
/// Customers come back within the hour, three times on average of nothing new: how many cases pass between false alarms if each answer is
/// counted, and if a case is one customer in 24 hours.
/// </summary>
internal static class Bursts
{
    private const int Length = 3;
    private const int Customers = 1_000_000;
    private const int CasesPerDay = 50;

    /// <summary>The mean number of cases between false alarms.</summary>
    /// <param name="design">The design.</param>
    /// <param name="rate">The rate of overrides of cases.</param>
    /// <param name="byCase">Whether a case is counted once.</param>
    /// <param name="alarms">How many alarms are waited for.</param>
    /// <param name="chance">The random numbers.</param>
    public static double CasesBetweenAlarms(CusumDesign design, double rate, bool byCase, int alarms, Chance chance)
    {
        var (state, cases, seen) = (default(CusumState), 0L, 0);
        var open = new Dictionary<int, long>();
        var closing = new Queue<(int Customer, long Until)>();
        while (seen < alarms)
        {
            var minute = ++cases * (24 * 60) / CasesPerDay;
            var (customer, isOverride) = (chance.Below(Customers), chance.Is(Chance.Of(rate)));
            for (var answer = 0; answer < Length; answer++)
            {
                if (byCase && !IsFirst(customer, minute + (20 * answer)))
                {
                    continue;
                }

                state = state.After(isOverride, design);
                if (design.Signals(state))
                {
                    (state, seen) = (default, seen + 1);
                }
            }
        }

        return (double)cases / alarms;

        bool IsFirst(int customer, long minute)
        {
            while (closing.TryPeek(out var oldest) && oldest.Until <= minute)
            {
                closing.Dequeue();
                open.Remove(oldest.Customer);
            }

            if (!open.TryAdd(customer, minute))
            {
                return false;
            }

            closing.Enqueue((customer, minute + (24 * 60)));
            return true;
        }
    }
}
