namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// What no manual foresaw: somebody does what is right, within a limit, with a reason and a note. In January the same comes again and again:
/// an inkwell that leaks in an aeroplane, and a suit case full of blue shirts. It is time to prepare for it.
/// </summary>
public sealed class NobodyForesawIt : IScene
{
    private static readonly DateOnly InkLeaks = new(2026, 1, 12);

    private static readonly (DateOnly Day, string Fault, string Note)[] Once =
    [
        (new(2025, 9, 11), "customer", "Her father died, and his subscription for ink went on. I ended it, gave the last month back, and wrote a card."),
        (new(2025, 10, 2), "us", "The page printed another customer's address on his invoice. I called both of them myself."),
        (new(2025, 10, 29), "customer", "He filled the pen with paint. I cleaned it, and we laughed; he bought a brush."),
        (new(2025, 11, 20), "partner", "The hotel threw away the parcel with the pens for the wedding. I drove over with new ones."),
        (new(2025, 12, 9), "partner", "A school class collected for their teacher's pen and was four dollars short. I did not count again."),
        (new(2025, 12, 19), "us", "The advent calendar had the same ink on the 3rd and on the 17th. I sent the right one, and a second calendar."),
    ];

    public void Plan(Day day)
    {
        foreach (var (_, fault, note) in Once.Where(once => once.Day == day.Date))
        {
            var customer = Customer.Someone(day.Dice);
            day.Company.Agenda.At(day.At(new TimeOnly(14, 0)), () => ServeAsync(day, customer, Staff.Someone(day.Dice), fault, "unfair-here", note));
        }

        if (day.Date >= InkLeaks)
        {
            day.Come(0.8, (customer, employee) => ServeAsync(day, customer, employee, "nobody", "unclear-policy", day.Dice.OneOf(
                "The travel inkwell leaked in the aeroplane, and three shirts are blue. I paid the laundry.",
                "Inkwell, aeroplane, shirts: the second this week. I paid for the shirt that could not be saved.",
                "Ink over a whole suitcase on the way to a conference. I sent a new inkwell and paid the laundry.",
                "The seal of the travel inkwell does not hold when the cabin loses pressure. I put fifty on her account.")));
        }
    }

    private static async Task ServeAsync(Day day, Customer customer, Employee employee, string fault, string reason, string note)
    {
        var visit = await day.Company.MeetAsync(new Ticket { Customer = customer, Kind = "something-else", Fault = fault }, employee, day.Dice);
        (await visit.GiveAsync("make-it-right", amount: day.Dice.Between(3, 18) * 5, reason, note))
            ?.CarriedOut(days: 1).TurnsOut(days: 5, resolved: 0.85, eased: 0.15, asked: 0.8);
    }
}
