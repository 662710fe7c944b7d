using PolicyFlex.Review;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>
/// A parent demands that a teacher be relieved. That is denied, and there is a meeting in which the parent is heard. Most do not get what they
/// came for and go home easier: that is an outcome of its own, and written down as such.
/// </summary>
public sealed class AboutATeacher : IScene
{
    public void Plan(Day day) => day.Come(0.25, async (customer, employee) =>
    {
        var dice = day.Dice;
        var visit = await day.Company.MeetAsync(
            new Ticket { Customer = customer, Kind = "about-a-person", Wants = ["relieve-teacher"], Contacts = 2, ChildAtRisk = dice.Chance(0.03) },
            employee,
            dice);
        if (visit.MayBe("relieve-teacher"))
        {
            (await visit.GiveAsync("relieve-teacher"))?.CarriedOut(days: 0.1, forgotten: 0);
        }

        var meeting = (await visit.GiveAsync("meeting"))?.CarriedOut(days: 4, forgotten: 0.08);
        if (dice.Chance(0.9))
        {
            meeting?.TurnsOut(days: 10, Outcome(dice), "I did not get what I came for. But for the first time somebody let me finish.");
        }
    });

    private static OutcomeKind Outcome(Dice dice) => dice.Fraction() switch
    {
        < 0.15 => OutcomeKind.Resolved,
        < 0.85 => OutcomeKind.Eased,
        _ => OutcomeKind.Unresolved,
    };
}
