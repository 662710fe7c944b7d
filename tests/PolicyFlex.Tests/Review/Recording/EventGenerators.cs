using System.Collections.Immutable;
using CsCheck;
using PolicyFlex.Deciding;
using PolicyFlex.Review;

namespace PolicyFlex.Tests.Review.Recording;

/// <summary>Any events that can be recorded.</summary>
internal static class EventGenerators
{
    public static readonly ImmutableArray<string> Segments = ["customer.tier", "order.market"];

    private static readonly DateTimeOffset Start = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);

    /// <summary>A moment in whole microseconds.</summary>
    public static readonly Gen<DateTimeOffset> Moment =
        Gen.Long[-10_000_000_000, 10_000_000_000].Select(micros => Start.AddTicks(micros * TimeSpan.TicksPerMicrosecond));

    private static readonly Gen<string> Name = Gen.OneOf(new[] { "late-delivery/refund-window", "late-delivery/send-another", "returns/in-time", "anna", "ben", "gold / \"x\"", "Zoë" }.Select(Gen.Const).ToArray());

    public static readonly Gen<string?> MaybeName = Gen.Frequency((1, Gen.Const((string?)null)), (3, Name.Select(name => (string?)name)));

    private static readonly Gen<ImmutableArray<string>> Names = Name.Array[0, 3].Select(names => names.ToImmutableArray());

    private static readonly Gen<CaseTraits> Traits = Gen.Select(
        Gen.ULong[1, ulong.MaxValue].Nullable(),
        MaybeName,
        MaybeName.Array[Segments.Length],
        (customer, kind, segments) => new CaseTraits(customer, kind, [.. segments]));

    public static readonly Gen<DecidedCase> Decided = Gen.Select(
        Gen.Select(Moment, Traits, MaybeName),
        Gen.Select(Names, Names, Names),
        Gen.Select(Gen.Enum<Coverage>(), Gen.Bool, Gen.Bool),
        (whose, rules, flags) => new DecidedCase
        {
            At = whose.Item1,
            Id = "",
            Traits = whose.Item2,
            Agent = whose.Item3,
            Rules = rules.Item1,
            Exceptions = rules.Item2,
            Denied = rules.Item3,
            Coverage = flags.Item1,
            DeadEnd = flags.Item2,
            SaysWants = flags.Item3,
        });

    public static readonly Gen<FlagRaised> Raised = Gen.Select(
        Moment,
        Name,
        Gen.Int[1, 1000],
        Gen.Long,
        (at, name, number, score) => new FlagRaised { At = at, Id = $"{name}#{number}", Stream = name, Number = number, Score = score, Limit = score / 2 });

    public static readonly Gen<FlagAnswered> Answered = Gen.Select(
        Gen.Select(Moment, Name, Gen.Int[1, 1000], Gen.Enum<FlagAnswer>()),
        Gen.Select(MaybeName, MaybeName, Gen.Double[0, 1].Nullable(), Moment.Nullable()),
        Gen.Enum<Appropriateness>().Nullable(),
        (flag, said, overrides) => new FlagAnswered
        {
            At = flag.Item1,
            Id = "a-1",
            Stream = flag.Item2,
            Number = flag.Item3,
            Answer = flag.Item4,
            By = said.Item1,
            Reason = said.Item2,
            Tolerable = said.Item3,
            Until = said.Item4,
            Overrides = overrides,
        });

    public static readonly Gen<MonthPlanned> Planned = Gen.Select(
        Moment,
        Gen.Int[1, 12],
        Gen.Dictionary(Name, Gen.Long[0, 1_000_000])[0, 5],
        Gen.Dictionary(Name, Gen.Double[0, 1])[0, 5],
        (at, month, cases, shares) => new MonthPlanned
        {
            At = at,
            Id = $"2026-{month:D2}",
            Month = new DateOnly(2026, month, 1),
            CasesAYear = cases.ToImmutableSortedDictionary(StringComparer.Ordinal),
            UsualShares = shares.ToImmutableSortedDictionary(StringComparer.Ordinal),
        });
}
