using PolicyFlex.Review;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>Something that was given, and what comes of it later.</summary>
public sealed class Given(Company company, Dice dice, string id)
{
    /// <summary>It is carried out after some days, unless it is forgotten: then nobody ever notes that it was done.</summary>
    public Given CarriedOut(double days, double forgotten = 0.03)
    {
        if (!dice.Chance(forgotten))
        {
            company.Agenda.In(Around(days), () => company.Ledger.FulfilAsync(id));
        }

        return this;
    }

    /// <summary>The customer is asked some days later how it turned out; many cannot be reached.</summary>
    public Given TurnsOut(double days, double resolved, double eased = 0, double asked = 0.4)
    {
        if (dice.Chance(asked))
        {
            var chance = dice.Fraction();
            TurnsOut(days, chance < resolved ? OutcomeKind.Resolved : chance < resolved + eased ? OutcomeKind.Eased : OutcomeKind.Unresolved);
        }

        return this;
    }

    /// <summary>It turns out in one way, of which the customer may say something.</summary>
    public Given TurnsOut(double days, OutcomeKind outcome, string? words = null)
    {
        company.Agenda.In(Around(days), () => company.Journal.RecordOutcomeAsync(new CaseOutcome { Id = $"{id}-outcome", Grant = id, Outcome = outcome, Words = words }));
        return this;
    }

    private TimeSpan Around(double days) => TimeSpan.FromSeconds(Math.Round(days * 86_400 * (0.8 + (0.4 * dice.Fraction()))));
}
