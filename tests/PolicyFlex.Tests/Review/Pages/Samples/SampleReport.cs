using PolicyFlex.Review;
using static PolicyFlex.Tests.Review.SampleDays;

namespace PolicyFlex.Tests.Review;

/// <summary>A report made by hand: a policy that needs its owner, a quiet one, one with too little volume; 18 agents; something in every section.</summary>
internal static class SampleReport
{
    public static DateOnly From { get; } = new(2025, 12, 2);

    public static ReviewReport Whole { get; } = new()
    {
        Set = "service-recovery",
        Title = "Harlow & Finch, pens and paper",
        Revision = "9f3c1a6be07d",
        Currency = "USD",
        From = From,
        Until = At("2026-03-20T00:00"),
        Decisions = 12_480,
        WithoutWants = 214,
        Streams = 63,
        FalseAlarmsAYear = 6,
        Flags = [SampleFlags.Returns, SampleFlags.Quantity, SampleFlags.Box],
        Policies = SamplePolicies.All,
        Kinds = SampleSituations.Kinds,
        Agents = SampleAgents.Eighteen,
        Budgets =
        [
            new("returns: 20000 within month, beyond manager", 14_212.50m, 20_000m, true),
            new("late-parcel: 5000 each month", 5_000m, 5_000m, true),
            new("service-recovery: 400 times each quarter", 37m, 400m, false),
        ],
        Options = SampleGiven.Options,
        Friction = SampleVoices.Friction,
        Learning = SampleSituations.Learning,
        TooLittleVolume = [new("notes-lost", 41, 188.4)],
    };

    /// <summary>A report of a set in which hardly anything happened.</summary>
    public static ReviewReport NearlyEmpty { get; } = new()
    {
        Set = "new-shop",
        Revision = "0b",
        Currency = "EUR",
        From = new(2026, 3, 1),
        Until = At("2026-03-02T15:30"),
        Decisions = 1,
        WithoutWants = 0,
        Streams = 1,
        FalseAlarmsAYear = 1,
        Policies =
        [
            new()
            {
                Policy = "returns",
                Standing = PolicyStanding.TooLittleVolume,
                Expected = 0.05,
                Concerning = 0.1,
                MoreLenient = Rate(1, 0),
                Stricter = Rate(1, 0),
            },
        ],
        Agents = new() { All = Rate(1, 0), Dispersion = 1 },
    };

    /// <summary>A moment in New York.</summary>
    public static DateTimeOffset At(string local) => new(DateTime.Parse(local, null), TimeSpan.FromHours(-5));
}
