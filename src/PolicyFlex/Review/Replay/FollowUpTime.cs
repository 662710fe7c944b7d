using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>How long a customer has to stay away for a case to be settled: the longest <c>follow-up</c> of the set.</summary>
internal static class FollowUpTime
{
    /// <summary>Where no policy asks for a follow-up.</summary>
    private static readonly TimeSpan Default = TimeSpan.FromDays(14);

    public static TimeSpan Of(PolicySet set)
    {
        var start = new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return set.Policies.Select(policy => policy.FollowUp).OfType<FollowUp>()
            .Select(followUp => set.Calendar.Shift(start, followUp.After, 1) - start)
            .DefaultIfEmpty(Default)
            .Max();
    }
}
