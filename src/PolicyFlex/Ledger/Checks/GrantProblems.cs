using System.Globalization;

namespace PolicyFlex.Ledger;

/// <summary>What can be wrong with what is asked of a grant.</summary>
internal static class GrantProblems
{
    public static LedgerException NotFound(string id) => new(LedgerProblem.NotFound, $"There is no grant `{id}`.");

    /// <summary>It was settled before.</summary>
    public static LedgerException Settled(Grant grant) => grant.State switch
    {
        GrantState.Expired => new(
            LedgerProblem.Expired,
            string.Create(CultureInfo.InvariantCulture, $"The reservation `{grant.Id}` was held until {grant.Expires:yyyy-MM-dd HH:mm:ss zzz} and has expired. Decide and reserve again.")),
        GrantState.Refused => new(LedgerProblem.AlreadySettled, $"The grant `{grant.Id}` was refused: {grant.Refusal?.Bound}."),
        GrantState.Voided => new(LedgerProblem.AlreadySettled, $"The reservation `{grant.Id}` was given back before."),
        _ => new(
            LedgerProblem.AlreadySettled,
            string.Create(CultureInfo.InvariantCulture, $"The reservation `{grant.Id}` was posted before, with {grant.Posted}{Left(grant)}.")),
    };

    private static string Left(Grant grant) => grant.Net switch
    {
        0 => ", and all of it was taken back",
        var net when net != grant.Posted => string.Create(CultureInfo.InvariantCulture, $", and {net} of it is left. Reverse it to take back more"),
        _ => ". Reverse it to take something back",
    };

    /// <summary>Refuses a part that the whole does not have.</summary>
    /// <exception cref="LedgerException">It is not a part.</exception>
    public static void RefusePart(ReservedContent content, decimal? part)
    {
        if (part is not { } amount)
        {
            return;
        }

        if (amount <= 0)
        {
            throw new LedgerException(
                LedgerProblem.InvalidRequest,
                string.Create(CultureInfo.InvariantCulture, $"{amount} is not a part of the {content.Amount} that is held. To give all of it back, void the reservation."));
        }

        if (amount > content.Amount)
        {
            throw new LedgerException(
                LedgerProblem.InvalidRequest,
                string.Create(CultureInfo.InvariantCulture, $"{amount} is more than the {content.Amount} that is held. Post {content.Amount} or less, and grant the rest with another id."));
        }

        if (decimal.Round(amount, content.Digits) != amount)
        {
            throw new LedgerException(
                LedgerProblem.InvalidRequest,
                string.Create(CultureInfo.InvariantCulture, $"{amount} has more than {content.Digits} decimals."));
        }
    }
}
