namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// What no manual foresaw: somebody does what is right, within a limit, with a reason and a note. In January the same comes again and again:
/// an inkwell that leaks in an aeroplane, and a suitcase full of blue shirts. It is time to prepare for it.
/// </summary>
public sealed class NobodyForesawIt : IScene
{
    private static readonly DateOnly InkLeaks = new(2026, 1, 12);

    private static readonly Surprise[] Once =
    [
        new(new(2025, 9, 11), "nobody", 30, "Her father died, and his subscription for ink went on. I ended it, gave the last months back, and wrote a card."),
        new(new(2025, 10, 2), "partner", 25, "The printer put another customer's address on his invoice. I called both of them myself."),
        new(new(2025, 10, 29), "customer", 15, "He filled the pen with paint. I had it cleaned, and we laughed; he bought a brush."),
        new(new(2025, 11, 20), "partner", 95, "The hotel threw away the parcel with the pens for the wedding. I drove over with new ones."),
        new(new(2025, 12, 9), "nobody", 4, "A school class collected for their teacher's pen and was four dollars short. I did not count again."),
    ];

    private static readonly string[] InkNotes =
    [
        "The travel inkwell leaked in the aeroplane, and three shirts are blue. I paid the laundry.",
        "Inkwell, aeroplane, suitcase. I paid for the shirt that could not be saved.",
        "Ink over a speech on the way to a conference. I sent a new inkwell to the hotel and paid the laundry.",
        "The seal of the travel inkwell does not hold when the cabin loses pressure. I put it on her account.",
        "Blue shirts again. I asked which flight, and which inkwell: it is always the small one.",
    ];

    private int _ink;

    public void Plan(Day day)
    {
        foreach (var once in Once.Where(once => once.Day == day.Date))
        {
            day.Company.Agenda.At(day.At(new TimeOnly(14, 0)), () => ServeAsync(day, Customer.Someone(day.Dice), Staff.Someone(day.Dice), once, "unfair-here"));
        }

        if (day.Date >= InkLeaks)
        {
            day.Come(0.8, (customer, employee) => ServeAsync(
                day,
                customer,
                employee,
                new Surprise(day.Date, "us", day.Dice.Between(4, 18) * 5, InkNotes[_ink++ % InkNotes.Length]),
                "unclear-policy"));
        }
    }

    private static async Task ServeAsync(Day day, Customer customer, Employee employee, Surprise surprise, string reason)
    {
        var visit = await day.Company.MeetAsync(new Ticket { Customer = customer, Kind = "something-else", Fault = surprise.Fault }, employee, day.Dice);
        (await visit.GiveAsync("make-it-right", surprise.Worth, reason, surprise.Note))?.CarriedOut(days: 1).TurnsOut(days: 5, resolved: 0.85, eased: 0.15, asked: 0.8);
    }

    /// <summary>Something that nobody foresaw, and what somebody did about it.</summary>
    private sealed record Surprise(DateOnly Day, string Fault, decimal Worth, string Note);
}
