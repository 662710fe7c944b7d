namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// Parcels that cannot arrive in time are sent again. In the weeks before Christmas people also send another where the carrier says that the
/// first will make it, since its word is worth little then; the owner accepts that until the season is over. From the end of January the
/// central store is short, and guests whom no courier reaches do not get what the policy promises them.
/// </summary>
public sealed class LateParcels : IScene
{
    private static readonly DateOnly SeasonBegins = new(2025, 12, 1);
    private static readonly DateOnly SeasonEnds = new(2025, 12, 24);
    private static readonly DateOnly StockIsShort = new(2026, 1, 26);

    public void Plan(Day day) => day.Come(IsSeason(day.Date) ? 26 : 15, (customer, employee) => ServeAsync(day, customer, employee));

    private static bool IsSeason(DateOnly date) => date >= SeasonBegins && date <= SeasonEnds;

    private static async Task ServeAsync(Day day, Customer customer, Employee employee)
    {
        var ticket = TicketOf(day, customer);
        var visit = await day.Company.MeetAsync(ticket, employee, day.Dice);
        if (!visit.MayBe(ticket.Wants[0]))
        {
            await DeniedAsync(visit, day);
        }
        else if (day.Date >= StockIsShort && customer.Tier == "guest" && !ticket.Order!.CourierArea!.Value && day.Dice.Chance(0.6))
        {
            await visit.RefuseAsync(ticket.Wants[0], "unclear-policy", "The central store is short, so I kept it for members and patrons.");
        }
        else
        {
            await SendAnotherAsync(visit, ticket);
        }
    }

    private static Ticket TicketOf(Day day, Customer customer)
    {
        var dice = day.Dice;
        var needed = day.At(new TimeOnly(18, 0)).AddDays(dice.Between(1, 4));
        var (isLate, isNear) = (dice.Chance(0.72), dice.Chance(0.5));
        return new Ticket
        {
            Customer = customer,
            Kind = "late-parcel",
            Fault = "partner",
            Wants = [isNear ? "reship-same-day" : "reship-next-day"],
            Contacts = dice.Chance(0.8) ? 1 : 2,
            AtStake = dice.Chance(0.4) ? "deadline" : "comfort",
            Order = Order.Of(dice, dice.Chance(0.03) ? dice.Money(510, 700) : dice.Money(15, 140)) with
            {
                DeliveryFee = dice.Chance(0.4) ? 9.50m : 0,
                Stage = "shipped",
                NeededBy = needed,
                ExpectedAt = isLate ? needed.AddDays(dice.Between(1, 4)) : needed.AddDays(-1),
                CourierArea = isNear,
            },
        };
    }

    private static async Task DeniedAsync(Visit visit, Day day)
    {
        if (visit.Overrides(IsSeason(day.Date) ? 0.6 : 0.04))
        {
            var reason = IsSeason(day.Date) ? "unfair-here" : "system-error";
            (await visit.OverrideAsync(visit.Ticket.Wants[0], reason))?.CarriedOut(days: 1).TurnsOut(days: 3, resolved: 0.9);
        }
        else
        {
            (await visit.GiveAsync("watch-parcel"))?.CarriedOut(days: 2, forgotten: 0.08).TurnsOut(days: 3, resolved: 0.75, eased: 0.15);
        }
    }

    private static async Task SendAnotherAsync(Visit visit, Ticket ticket)
    {
        (await visit.GiveAsync(ticket.Wants[0]))?.CarriedOut(days: 1).TurnsOut(days: 3, resolved: 0.88, eased: 0.07);
        if (ticket.Order!.DeliveryFee > 0)
        {
            (await visit.GiveAsync("delivery-fee-back"))?.CarriedOut(days: 1, forgotten: 0.01);
        }

        if (ticket.Contacts > 1)
        {
            (await visit.GiveAsync("parcel-credit"))?.CarriedOut(days: 0.1, forgotten: 0).TurnsOut(days: 3, resolved: 0.7, eased: 0.25);
        }
    }
}
