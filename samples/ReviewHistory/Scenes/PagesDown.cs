namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// The hosting company: a page that cannot be reached, now and then. In the middle of January it is fifteen a day, and whoever takes a call
/// sees that there have been others like it.
/// </summary>
public sealed class PagesDown : IScene
{
    private static readonly DateOnly Begins = new(2026, 1, 14);
    private static readonly DateOnly Ends = new(2026, 1, 27);

    public void Plan(Day day) => day.Come(day.Date >= Begins && day.Date <= Ends ? 15 : 2.2, (customer, employee) => ServeAsync(day, customer, employee));

    private static async Task ServeAsync(Day day, Customer customer, Employee employee)
    {
        var dice = day.Dice;
        var visit = await day.Company.MeetAsync(
            new Ticket
            {
                Customer = customer,
                Kind = "page-down",
                Fault = "us",
                Wants = dice.Chance(0.5) ? ["add-to-incident", "promise-a-time"] : ["add-to-incident"],
                Contacts = dice.Chance(0.7) ? 1 : 2,
                AtStake = dice.Chance(0.5) ? "money" : "comfort",
                HoursDown = dice.Between(1, 30),
                ExpectedBack = dice.Chance(0.4) ? day.Company.Clock.GetUtcNow().AddHours(3) : null,
            },
            employee,
            dice);
        await visit.GiveAsync("add-to-incident");
        (await visit.GiveAsync("call-back"))?.CarriedOut(days: 0.3, forgotten: 0.1).TurnsOut(days: 3, resolved: 0.75, eased: 0.15);
        (await visit.GiveAsync("days-back"))?.CarriedOut(days: 0.1, forgotten: 0);
        if (visit.Ticket.Contacts > 1)
        {
            (await visit.GiveAsync("months-free"))?.CarriedOut(days: 0.1, forgotten: 0).TurnsOut(days: 4, resolved: 0.6, eased: 0.3);
        }
    }
}
