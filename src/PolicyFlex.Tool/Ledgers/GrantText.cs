using System.Globalization;
using PolicyFlex.Ledger;
using PolicyFlex.Policies;

namespace PolicyFlex.Tool.Ledgers;

/// <summary>Grants and requests in a line for people.</summary>
internal static class GrantText
{
    /// <summary><c>g-1: 20 USD of courtesy-credit, held until 2026-03-01 15:15 UTC</c>.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="set">The set that it was decided by, for its title and its time zone; null where it is not at hand.</param>
    public static string Of(Grant grant, PolicySet? set = null)
    {
        var amount = grant.State is GrantState.Reserved or GrantState.Refused ? grant.Amount : grant.Posted ?? grant.Amount;
        var what = grant.Amount == 0 ? grant.Name : $"{Amount(amount)} {(grant.Amount == grant.Worth ? grant.Currency + " " : "")}of {grant.Name}";
        var called = TitleOf(grant.Name, set) is { } title ? $" ({title})" : "";
        string Moment(DateTimeOffset moment) => GrantText.Moment(moment, set);
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
        return $"{grant.Id}: {what}{called}, {how}.";
    }

    /// <summary>Whose a grant is, and who gave it: <c>For customer.id c-1, case t-2. Given by kim at the level agent.</c></summary>
    public static string WhoseOf(Grant grant)
    {
        var subjects = grant.Subjects.Where(subject => subject.Key != "agent").Select(subject => $"{subject.Key} {subject.Value}").ToList();
        var whose = subjects.Count == 0 ? "" : $" For {string.Join(", ", subjects)}.";
        var agent = grant.Subjects.TryGetValue("agent", out var known) ? $"by {known} " : "";
        return $"{whose} Given {agent}at the level {grant.Level}.";
    }

    /// <summary><c>r-1: 80 USD of courtesy-credit; kim asks the level lead; open until 2026-03-02 15:00 UTC</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="set">As of a grant.</param>
    public static string Of(ApprovalRequest request, PolicySet? set = null)
    {
        string Moment(DateTimeOffset moment) => GrantText.Moment(moment, set);
        var how = request.State switch
        {
            RequestState.Open => $"open until {Moment(request.Expires)}, {request.ApprovedBy.Length} of {request.By} have approved it",
            RequestState.Approved => $"approved by {string.Join(", ", request.ApprovedBy)}, to be used until {Moment(request.Expires)}",
            RequestState.Declined => $"declined by {request.DeclinedBy}",
            RequestState.Used => $"approved by {string.Join(", ", request.ApprovedBy)} and used by {request.Grant}",
            _ => "too late",
        };
        var called = TitleOf(request.Name, set) is { } title ? $" ({title})" : "";
        return $"{request.Id}: {Amount(request.Amount)} of {request.Name}{called}; {request.Agent} asks the level {request.Level}; {how}.";
    }

    private static string Amount(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    private static string? TitleOf(string name, PolicySet? set)
    {
        var title = set?.Actions.FirstOrDefault(action => action.Name == name)?.Title
            ?? set?.Policies.SelectMany(policy => policy.Goodwill).Concat(set.Fallback?.Goodwill ?? []).FirstOrDefault(option => option.Name == name)?.Title;
        return title?.In(set!.Languages[0], set.Languages[0]);
    }

    private static string Moment(DateTimeOffset moment, PolicySet? set)
    {
        var (zone, name) = set is null ? (TimeZoneInfo.Utc, "UTC") : (set.Calendar.Zone, set.Calendar.Zone.Id);
        return $"{TimeZoneInfo.ConvertTime(moment, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} {name}";
    }
}
