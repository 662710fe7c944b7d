namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>Somebody is sure that the tax is wrong. Both look at the register's copy, and it decides; the no is final, and nobody overrides it.</summary>
public sealed class TaxQuestions : IScene
{
    private const decimal Rate = 8m;

    public void Plan(Day day) => day.Come(3, async (customer, employee) =>
    {
        var net = day.Dice.Money(10, 200);
        var due = Math.Round(net * Rate / 100, 2, MidpointRounding.AwayFromZero);
        var visit = await day.Company.MeetAsync(
            new Ticket
            {
                Customer = customer,
                Kind = "tax-question",
                Wants = ["refund-tax"],
                Verified = ["receipt.tax"],
                Order = Order.Of(day.Dice, net + due),
                Receipt = new Receipt(net, Rate, day.Dice.Chance(0.25) ? due + 1.40m : due),
            },
            employee,
            day.Dice);
        if (visit.MayBe("refund-tax"))
        {
            await visit.GiveAsync("refund-tax");
            (await visit.GiveAsync("tax-back"))?.CarriedOut(days: 0.01, forgotten: 0).TurnsOut(days: 0.02, resolved: 1);
        }
        else if (day.Dice.Chance(0.3))
        {
            (await visit.GiveAsync("on-us"))?.CarriedOut(days: 0.01, forgotten: 0).TurnsOut(days: 0.02, resolved: 0.3, eased: 0.5);
        }
    });
}
