namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// A nib is exchanged if it is in its box: a rule that one person brought about, who in 2023 exchanged eleven nibs from elsewhere. Everybody
/// else pays for it, and each month more people at the counter think that this is not right.
/// </summary>
public sealed class NibsWithoutTheirBox : IScene
{
    /// <summary>How often the no is overridden, from September to February.</summary>
    private static readonly double[] Overridden = [0.05, 0.07, 0.12, 0.3, 0.45, 0.75];

    public void Plan(Day day) => day.Come(4, async (customer, employee) =>
    {
        var isInItsBox = day.Dice.Chance(0.35);
        var visit = await day.Company.MeetAsync(
            new Ticket
            {
                Customer = customer,
                Kind = "wrong-nib",
                Fault = "nobody",
                Wants = ["exchange-nib"],
                Order = Order.Of(day.Dice, day.Dice.Money(12, 60)) with { BoughtAt = day.Date.AddDays(-day.Dice.Between(3, 40)), InItsBox = isInItsBox },
            },
            employee,
            day.Dice);
        if (visit.MayBe("exchange-nib"))
        {
            (await visit.GiveAsync("exchange-nib"))?.CarriedOut(days: 0.01, forgotten: 0).TurnsOut(days: 7, resolved: 0.9, asked: 0.2);
        }
        else if (day.Dice.Chance(Overridden[(day.Date.Month + 3) % 12]))
        {
            (await visit.OverrideAsync("exchange-nib", day.Dice.OneOf("unfair-here", "unfair-here", "unclear-policy")))
                ?.CarriedOut(days: 0.01, forgotten: 0).TurnsOut(days: 7, resolved: 0.9);
        }
        else
        {
            (await visit.GiveAsync("service-pen"))?.CarriedOut(days: 3).TurnsOut(days: 7, resolved: 0.4, eased: 0.3);
        }
    });
}
