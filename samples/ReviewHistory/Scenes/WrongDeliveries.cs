namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>Large pieces that come wrong: mostly once. What comes wrong again brings the customer back, and what was solved is open again.</summary>
public sealed class WrongDeliveries : IScene
{
    public void Plan(Day day) => day.Come(2.2, (customer, employee) =>
        ServeAsync(day, customer, employee, Order.Of(day.Dice, day.Dice.Money(150, 900)) with { DeliveryFee = day.Dice.OneOf(0m, 39m, 59m) }, 1));

    private static async Task ServeAsync(Day day, Customer customer, Employee employee, Order order, int wrongSoFar)
    {
        var dice = day.Dice;
        var visit = await day.Company.MeetAsync(
            new Ticket
            {
                Customer = customer,
                Kind = "wrong-delivery",
                Fault = dice.Chance(0.7) ? "partner" : "us",
                Wants = ["redeliver"],
                Contacts = wrongSoFar,
                Order = order,
                WrongSoFar = wrongSoFar,
            },
            employee,
            dice);
        (await visit.GiveAsync("redeliver"))?.CarriedOut(days: 3, forgotten: 0.06).TurnsOut(days: 3.5, resolved: 0.9, eased: 0.05, asked: 0.7);
        if (order.DeliveryFee > 0)
        {
            (await visit.GiveAsync("fee-for-nothing"))?.CarriedOut(days: 1, forgotten: 0.01);
        }

        if (wrongSoFar > 1)
        {
            (await visit.GiveAsync("lost-days"))?.CarriedOut(days: 0.1, forgotten: 0).TurnsOut(days: 4, resolved: 0.5, eased: 0.4, asked: 0.7);
        }

        if (dice.Chance(0.15))
        {
            day.Company.Agenda.In(TimeSpan.FromDays(dice.Between(5, 10)), () => ServeAsync(day, customer, Staff.Someone(dice), order, wrongSoFar + 1));
        }
    }
}
