using PolicyFlex.Deciding;
using PolicyFlex.Review;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// A desk that comes wrong eight times in four months. No hour can be promised, and it is said why. From the third time on more can be done,
/// and by any agent who is there; but three times nobody looked into the box as agreed, and only the eighth time it was done.
/// </summary>
public sealed class EightTimesWrong : IScene
{
    private static readonly DateOnly[] Days =
    [
        new(2025, 10, 7), new(2025, 10, 21), new(2025, 11, 4), new(2025, 11, 18), new(2025, 12, 2), new(2025, 12, 16), new(2026, 1, 13), new(2026, 1, 27),
    ];

    private static readonly Customer Customer = new("c-17", "member", new DateOnly(2019, 9, 1), 2);
    private static readonly Order Desk = new("o-300", 940m) { DeliveryFee = 59m };

    public void Plan(Day day)
    {
        var wrongSoFar = Array.IndexOf(Days, day.Date) + 1;
        if (wrongSoFar > 0)
        {
            day.Company.Agenda.At(day.At(new TimeOnly(18, 30)), () => ServeAsync(day, wrongSoFar));
        }
    }

    private static async Task ServeAsync(Day day, int wrongSoFar)
    {
        var visit = await day.Company.MeetAsync(
            new Ticket
            {
                Number = FormattableString.Invariant($"desk-{wrongSoFar}"),
                Customer = Customer,
                Kind = "wrong-delivery",
                Fault = "partner",
                Wants = ["redeliver", "choose-hour"],
                Contacts = wrongSoFar + 1,
                Order = Desk,
                WrongSoFar = wrongSoFar,
                OurOwnVan = false,
            },
            Staff.SomeAgent(day.Dice),
            day.Dice);
        await BringItAsync(visit, wrongSoFar);
        foreach (var option in visit.Decision.Goodwill.Where(option => option is { Answer: Answer.Allowed, Suggested: > 0 }))
        {
            if (option.Option != "part-of-the-price" || wrongSoFar == Days.Length)
            {
                (await visit.GiveAsync(option.Option))?.CarriedOut(days: 1, forgotten: 0);
            }
        }
    }

    /// <summary>Each time it seems solved, until it comes wrong again.</summary>
    private static async Task BringItAsync(Visit visit, int wrongSoFar)
    {
        var isLast = wrongSoFar == Days.Length;
        var brought = await visit.GiveAsync(isLast ? "bring-it-ourselves" : "redeliver");
        brought?.CarriedOut(days: 2, forgotten: wrongSoFar is 4 or 5 or 6 ? 1 : 0)
            .TurnsOut(days: 3, OutcomeKind.Resolved, isLast ? "Two people, one evening, the right desk. Why not in October?" : "They say that this time it is the right one.");
    }
}
