namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// Sixty days to bring something back suit whoever bought it for themselves. Who was given it had half of the time, or none: after Christmas
/// the rule is right for four in five and wrong for the fifth, and people do not hold them to it.
/// </summary>
public sealed class PresentsTooLate : IScene
{
    private static readonly DateOnly AfterChristmas = new(2025, 12, 26);

    public void Plan(Day day) => day.Come(13, (customer, employee) => ServeAsync(day, customer, employee));

    private static async Task ServeAsync(Day day, Customer customer, Employee employee)
    {
        var dice = day.Dice;
        var isPresent = dice.Chance(day.Date < AfterChristmas ? 0.03 : 0.2);
        var isLate = dice.Chance(isPresent ? 0.75 : 0.15);
        var visit = await day.Company.MeetAsync(
            new Ticket
            {
                Customer = customer,
                Kind = "return",
                Fault = "nobody",
                Wants = ["refund"],
                Contacts = dice.Chance(0.85) ? 1 : 2,
                Order = Order.Of(dice, dice.Chance(0.02) ? dice.Money(510, 800) : dice.Money(15, 140)) with
                {
                    BoughtAt = day.Date.AddDays(-(isLate ? dice.Between(61, 95) : dice.Between(2, 60))),
                    Present = isPresent,
                    Engraved = dice.Chance(0.04),
                    Faulty = dice.Chance(0.06),
                },
            },
            employee,
            dice);
        if (visit.MayBe("refund"))
        {
            (await visit.GiveAsync("refund"))?.CarriedOut(days: 2, forgotten: 0.01).TurnsOut(days: 5, resolved: 0.95, asked: 0.2);
        }
        else if (dice.Chance(isPresent ? 0.9 : 0.05))
        {
            (await visit.OverrideAsync("refund", "unfair-here", isPresent ? "It was a present, and opened on Christmas Eve." : null))
                ?.CarriedOut(days: 2, forgotten: 0.01).TurnsOut(days: 5, resolved: 0.95);
        }
        else if (visit.Ticket.Contacts > 1)
        {
            (await visit.GiveAsync("trade-in-credit"))?.CarriedOut(days: 0.1, forgotten: 0).TurnsOut(days: 5, resolved: 0.35, eased: 0.4);
        }
    }
}
