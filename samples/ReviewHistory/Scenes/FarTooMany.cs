namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// Now and then somebody orders far too much. On 20 October a new reorder page counts packs of a hundred, and it happens to seven a day, until
/// the page asks before it takes such an order.
/// </summary>
public sealed class FarTooMany : IScene
{
    private static readonly DateOnly NewPage = new(2025, 10, 20);

    /// <summary>From when the page asks: <see cref="WhatOwnersDecide"/>.</summary>
    public static readonly DateOnly PageAsks = new(2025, 11, 4);

    public void Plan(Day day)
    {
        var average = day.Date < NewPage ? 1.5 : day.Date < PageAsks ? 8 : 1.0;
        day.Come(average, (customer, employee) => ServeAsync(day, customer, employee));
    }

    private static async Task ServeAsync(Day day, Customer customer, Employee employee)
    {
        var dice = day.Dice;
        var usual = dice.Between(5, 15);
        var isPlaced = dice.Chance(0.8);
        var visit = await day.Company.MeetAsync(
            new Ticket
            {
                Customer = customer,
                Kind = "wrong-quantity",
                Fault = "customer",
                Wants = isPlaced ? ["correct-quantity", "stop-charge"] : ["correct-quantity"],
                HardToReach = dice.Chance(0.3),
                AtStake = "money",
                ChargePending = isPlaced ? dice.Chance(0.7) : null,
                Order = Order.Of(dice, usual * 100 * 1.49m) with { Stage = isPlaced ? "placed" : "shipped", Quantity = usual * 100, UsualQuantity = usual },
            },
            employee,
            dice);
        if (visit.MayBe("correct-quantity"))
        {
            (await visit.GiveAsync("correct-quantity"))?.CarriedOut(days: 0.02, forgotten: 0).TurnsOut(days: 3, resolved: 0.95);
        }
        else
        {
            (await visit.GiveAsync("collect-for-free"))?.CarriedOut(days: 3).TurnsOut(days: 4, resolved: 0.8, eased: 0.15);
        }

        if (visit.MayBe("stop-charge"))
        {
            (await visit.GiveAsync("stop-charge"))?.CarriedOut(days: 0.01, forgotten: 0);
        }

        if (visit.Ticket.HardToReach == true)
        {
            (await visit.GiveAsync("trouble-credit"))?.CarriedOut(days: 0.1, forgotten: 0).TurnsOut(days: 3, resolved: 0.6, eased: 0.35);
        }
    }
}
