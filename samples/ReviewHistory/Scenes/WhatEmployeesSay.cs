using PolicyFlex.Review;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>Where a rule gets in the way, anybody may say so, with their name or without it.</summary>
public sealed class WhatEmployeesSay : IScene
{
    private static readonly (DateOnly Day, string Rule, FrictionKind Kind, string? Employee, string Text)[] Said =
    [
        (new(2025, 10, 8), "wrong-nib/in-its-box", FrictionKind.MakesNoSense, "dora", "Nobody keeps the box of a nib. I do not keep mine."),
        (new(2025, 11, 13), "wrong-nib/in-its-box", FrictionKind.AwkwardSpot, "hugo", "I sold it to her last week, I remember her face, and I have to ask for a box."),
        (new(2025, 12, 3), "late-parcel/send-another", FrictionKind.CustomersDoNotExpectIt, "ines", "In December the carrier's day is a guess. They know it, I know it, and the rule believes it."),
        (new(2025, 12, 17), "wrong-delivery/the-carrier-names-the-day", FrictionKind.AwkwardSpot, "nora", "He has taken seven days off for one desk. I told him why there is no hour, and I would not have liked to hear it."),
        (new(2025, 12, 29), "returns/sixty-days", FrictionKind.AwkwardSpot, "kim", "He got it on Christmas Eve, and I am to tell him that he is eight days late."),
        (new(2026, 1, 7), "returns/sixty-days", FrictionKind.CustomersDoNotExpectIt, null, "For a present people count from the day when it was opened. So would I."),
        (new(2026, 1, 15), "wrong-nib/in-its-box", FrictionKind.MakesNoSense, "carla", "For one person in 2023 we distrust everybody since."),
        (new(2026, 1, 20), "page-down/no-time-out-of-thin-air", FrictionKind.AwkwardSpot, "omar", "The tenth caller of the day, and again I do not know more than they do. The hourly call helps; a cause would help more."),
        (new(2026, 2, 3), "returns/sixty-days", FrictionKind.MakesNoSense, "tess", "We say no, the lead says yes, each time. We could say yes."),
        (new(2026, 2, 10), "late-parcel/send-another", FrictionKind.AwkwardSpot, null, "We were told to be careful with stock. Nobody said whose parcels should pay for that."),
    ];

    public void Plan(Day day)
    {
        foreach (var said in Said.Where(said => said.Day == day.Date))
        {
            day.Company.Agenda.At(day.At(new TimeOnly(20, 15)), () => day.Company.Journal.RecordFrictionAsync(new FrictionReport
            {
                Id = FormattableString.Invariant($"said-{said.Day:yyyy-MM-dd}"),
                Rule = said.Rule,
                Kind = said.Kind,
                Employee = said.Employee,
                Text = said.Text,
            }));
        }
    }
}
