namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>Notes that are gone: rare, and so a rule that has too few cases to tell anything soon.</summary>
public sealed class LostNotes : IScene
{
    public void Plan(Day day) => day.Come(0.5, async (customer, employee) =>
    {
        var isOnServer = day.Dice.Chance(0.55);
        var visit = await day.Company.MeetAsync(
            new Ticket { Customer = customer, Kind = "notes-lost", Fault = "us", Wants = ["restore-notes"], NotesOnServer = isOnServer },
            employee,
            day.Dice);
        if (visit.MayBe("restore-notes"))
        {
            (await visit.GiveAsync("restore-notes"))?.CarriedOut(days: 0.5).TurnsOut(days: 10, resolved: 0.95);
        }
        else
        {
            (await visit.GiveAsync("free-year"))?.CarriedOut(days: 0.1, forgotten: 0).TurnsOut(days: 10, resolved: 0.2, eased: 0.55);
        }
    });
}
