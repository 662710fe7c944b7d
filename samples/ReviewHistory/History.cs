using PolicyFlex.Ledger;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>Half a year of the company, from September to February. The same seed gives the same half year.</summary>
public static class History
{
    public static readonly DateOnly FirstDay = new(2025, 9, 1);

    public static readonly DateOnly EndDay = new(2026, 3, 1);

    /// <summary>The end, up to which the review tells.</summary>
    public static DateTimeOffset End => Day.MomentOf(EndDay, TimeOnly.MinValue);

    private static IScene[] Scenes =>
    [
        new WrongDrinks(),
        new LateParcels(),
        new FarTooMany(),
        new LostNotes(),
        new TaxQuestions(),
        new PresentsTooLate(),
        new NibsWithoutTheirBox(),
        new WrongDeliveries(),
        new EightTimesWrong(),
        new PagesDown(),
        new AboutATeacher(),
        new NobodyForesawIt(),
        new WhatEmployeesSay(),
        new WhatOwnersDecide(),
    ];

    /// <summary>Lets it happen.</summary>
    /// <param name="engine">The policies of <c>policies/service-recovery</c>.</param>
    /// <param name="store">An empty ledger, opened.</param>
    /// <param name="seed">What chance follows from.</param>
    /// <param name="end">The day before which it ends. Default: <see cref="EndDay"/>.</param>
    /// <param name="met">Who looks over people's shoulders, at each visit. Default: nobody.</param>
    public static async Task RunAsync(PolicyEngine engine, ILedgerStore store, ulong seed, DateOnly? end = null, Action<Visit>? met = null)
    {
        var clock = new CompanyClock(Day.MomentOf(FirstDay, TimeOnly.MinValue));
        await using var company = new Company(engine, store, clock, met ?? (_ => { }));
        var scenes = Scenes.Select(scene => (Scene: scene, Dice: Dice.Of(seed, scene.GetType().Name))).ToList();
        for (var date = FirstDay; date < (end ?? EndDay); date = date.AddDays(1))
        {
            foreach (var (scene, dice) in scenes)
            {
                scene.Plan(new Day(company, date, dice));
            }

            for (var hour = 8; hour <= 22; hour += 2)
            {
                company.Agenda.At(Day.MomentOf(date, new TimeOnly(hour, 0)), company.CatchUpAsync);
            }

            await company.Agenda.RunAsync(Day.MomentOf(date.AddDays(1), TimeOnly.MinValue));
        }

        await company.CatchUpAsync();
    }
}
