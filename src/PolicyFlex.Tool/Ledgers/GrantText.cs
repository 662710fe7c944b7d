using System.Globalization;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tool.Ledgers;

/// <summary>Grants and requests in a line for people.</summary>
internal static class GrantText
{
    /// <summary><c>g-1: 20 USD of courtesy-credit, held until 2026-03-01 15:15 UTC</c>.</summary>
    public static string Of(Grant grant)
    {
        var what = grant.Amount == 0 ? grant.Name : $"{Amount(grant.State is GrantState.Reserved or GrantState.Refused ? grant.Amount : grant.Posted ?? grant.Amount)} of {grant.Name}";
        var how = grant.State switch
        {
            GrantState.Reserved => $"held until {Moment(grant.Expires!.Value)}",
            GrantState.Posted when grant.Net != grant.Posted => $"given on {Moment(grant.SettledAt!.Value)}, {Amount(grant.Net)} of it left",
            GrantState.Posted when grant.FulfilledAt is { } done => $"given on {Moment(grant.SettledAt!.Value)}, carried out on {Moment(done)}",
            GrantState.Posted => $"given on {Moment(grant.SettledAt!.Value)}",
            GrantState.Voided => "given back",
            GrantState.Expired => $"given back, as it was held until {Moment(grant.Expires!.Value)}",
            GrantState.Reversed => "given and taken back",
            _ => $"refused by `{grant.Refusal!.Bound}`",
        };
        return $"{grant.Id}: {what}, {how}.";
    }

    /// <summary><c>r-1: 80 of courtesy-credit, asked by kim of level lead, open until 2026-03-02 15:00 UTC</c>.</summary>
    public static string Of(ApprovalRequest request)
    {
        var how = request.State switch
        {
            RequestState.Open => $"open until {Moment(request.Expires)}, {request.ApprovedBy.Length} of {request.By} have approved it",
            RequestState.Approved => $"approved by {string.Join(", ", request.ApprovedBy)}, to be used until {Moment(request.Expires)}",
            RequestState.Declined => $"declined by {request.DeclinedBy}",
            RequestState.Used => $"approved by {string.Join(", ", request.ApprovedBy)} and used by {request.Grant}",
            _ => "too late",
        };
        return $"{request.Id}: {Amount(request.Amount)} of {request.Name}, asked by {request.Agent} of level {request.Level}, {how}.";
    }

    private static string Amount(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
