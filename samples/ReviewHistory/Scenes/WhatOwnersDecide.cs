using PolicyFlex.Review;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// Owners look at flags and decide: the reorder page is put right; that late parcels are many before Christmas, and that people then send second
/// ones which they need not, is accepted until the season is over. What nobody has answered yet is open in the report.
/// </summary>
public sealed class WhatOwnersDecide : IScene
{
    private static readonly DateOnly SeasonIsAccepted = new(2025, 12, 15);

    private static DateTimeOffset SeasonIsOver => Day.MomentOf(new DateOnly(2026, 1, 7), TimeOnly.MinValue);

    public void Plan(Day day)
    {
        if (day.Date == FarTooMany.PageAsks)
        {
            Decide(day, flag => flag is { Measure: FlagMeasure.Frequent, Name: "wrong-quantity / customer" }, flag => new FlagDecision
            {
                Id = "page-asks",
                Flag = flag,
                Answer = FlagAnswer.PolicyChanged,
                By = "ines",
                Reason = "Since 4 November the reorder page asks before it takes ten times the usual quantity.",
            });
        }

        if (day.Date == SeasonIsAccepted)
        {
            Decide(day, flag => flag is { Measure: FlagMeasure.Frequent, Name: "late-parcel / partner" }, flag => new FlagDecision
            {
                Id = "december",
                Flag = flag,
                Answer = FlagAnswer.Accepted,
                By = "joan",
                Reason = "It is December; more of them are late because there are more of them.",
                Until = SeasonIsOver,
                Tolerable = 0.4,
            });
            Decide(day, flag => flag is { Measure: FlagMeasure.MoreLenient, Subject: FlagSubject.Rule, Name: "late-parcel/send-another" }, flag => new FlagDecision
            {
                Id = "season",
                Flag = flag,
                Answer = FlagAnswer.Accepted,
                By = "joan",
                Reason = "Until the season is over a parcel too many costs less than a child without a present.",
                Until = SeasonIsOver,
                Tolerable = 0.2,
                Overrides = Appropriateness.Right,
            });
        }
    }

    /// <summary>Looks at the review, and answers a flag of it.</summary>
    private static void Decide(Day day, Predicate<ReviewFlag> which, Func<string, FlagDecision> decision) => day.Company.Agenda.At(day.At(new TimeOnly(8, 0)), async () =>
    {
        await day.Company.CatchUpAsync();
        var report = await day.Company.Reviews.ReportAsync();
        if (report.Flags.FirstOrDefault(flag => flag.State == FlagState.Open && which(flag)) is { } flag)
        {
            await day.Company.Reviews.AnswerAsync(decision(flag.Id));
        }
    });
}
