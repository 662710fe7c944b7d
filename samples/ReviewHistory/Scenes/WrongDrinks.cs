namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// At the coffee bar a drink is made again without a word. A whole round that was made as ordered is not; there most share the price, as
/// the policy says, and Gus, since November, gives it away. One person does otherwise, and the policy is good.
/// </summary>
public sealed class WrongDrinks : IScene
{
    public void Plan(Day day)
    {
        day.Come(20, (customer, employee) => ServeAsync(day, customer, employee, SmallOne(day.Dice)));
        day.Come(6, (customer, employee) => ServeAsync(day, customer, employee, WholeRound(day.Dice)));
    }

    private static Ticket SmallOne(Dice dice) => Drink(Order.Of(dice, dice.Money(3, 12)), "us");

    private static Ticket WholeRound(Dice dice) =>
        Drink(Order.Of(dice, dice.Money(30, 110)), "customer") with { NotAsOrdered = false, Verified = ["situation.notAsOrdered"] };

    private static Ticket Drink(Order order, string fault) =>
        new() { Customer = Nobody, Kind = "wrong-drink", Fault = fault, Wants = ["remake"], Order = order };

    private static Customer Nobody { get; } = new("", "guest", default, 0);

    private static async Task ServeAsync(Day day, Customer customer, Employee employee, Ticket ticket)
    {
        var visit = await day.Company.MeetAsync(ticket with { Customer = customer }, employee, day.Dice);
        if (visit.MayBe("remake"))
        {
            (await visit.GiveAsync("remake"))?.CarriedOut(days: 0.003, forgotten: 0).TurnsOut(days: 0.01, resolved: 0.97, asked: 0.15);
        }
        else if (visit.Overrides(0.04))
        {
            (await visit.OverrideAsync("remake", day.Dice.OneOf("unfair-here", "unclear-policy")))?.CarriedOut(days: 0.003, forgotten: 0);
        }
        else if (day.Dice.Chance(0.6))
        {
            (await visit.GiveAsync("remake-at-half-price"))?.CarriedOut(days: 0.003, forgotten: 0).TurnsOut(days: 0.01, resolved: 0.7, eased: 0.2, asked: 0.15);
        }
    }
}
