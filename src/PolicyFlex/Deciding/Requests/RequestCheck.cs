using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>
/// Refuses a request that cannot be meant so, before anything is counted by it. What a customer's situation holds is data, and was told of
/// when it was read; what the host adds to it is a matter of its code.
/// </summary>
internal static class RequestCheck
{
    /// <summary>
    /// The most that one grant may be or be worth: 10^14, in a decision as in a ledger, whose balances hold nine times that in 64 bits. No history
    /// that fits into memory adds up to more than a decimal holds.
    /// </summary>
    public const decimal MostAmount = 100_000_000_000_000m;

    /// <summary>The years for which can be decided; nobody means others, and at the ends of time no period of a limit has room.</summary>
    public const string Years = "1900 to 9998";

    /// <summary>Whether a moment can be decided for.</summary>
    public static bool IsInTime(DateTimeOffset moment) => moment.UtcDateTime.Year is >= 1900 and <= 9998;

    /// <summary>Throws for the first thing that is wrong.</summary>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    /// <exception cref="ArgumentException">Something in it is.</exception>
    public static void Refuse(DecisionRequest request, PolicySet set)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Problem(request, set) is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    /// <summary>Throws for a wish that cannot be meant so.</summary>
    /// <exception cref="ArgumentException">It names nothing, or a level that is not there.</exception>
    public static void Refuse(GrantWish wish, PolicySet set)
    {
        var problem = string.IsNullOrEmpty(wish.Name) ? "The wish has no name; it names an option or an action."
            : wish.ApprovedAt is { } level ? OfLevel(level, set)
            : null;
        if (problem is not null)
        {
            throw new ArgumentException(problem, nameof(wish));
        }
    }

    private static string? Problem(DecisionRequest request, PolicySet set) =>
        request.Situation is null ? "The request has no situation."
        : !ReferenceEquals(request.Situation.Set, set) ? "The situation was read by another engine; read it by this one."
        : OfActor(request.Actor, set)
        ?? (IsInTime(request.Now) ? null : Text($"The decision is for the year {request.Now.UtcDateTime.Year}; it can be for {Years}."))
        ?? (request.Similar < 0 ? Text($"There cannot be {request.Similar} similar situations.") : null)
        ?? OfHistory(request.History)
        ?? (request.Balances is { } balances ? OfBalances(balances, request.History) : null)
        ?? (request.OpenFlags is null || (!request.OpenFlags.IsEmpty && request.OpenFlags.Values.Any(flags => flags.IsDefault)) ? "The open flags are null; leave them out if there are none." : null);

    private static string? OfActor(Actor? actor, PolicySet set) =>
        actor is null ? "The request has no actor."
        : OfLevel(actor.Level, set)
        ?? (actor.Agent is "" ? "The agent is an empty text; leave it null if it is not known who it is." : null);

    private static string? OfLevel(string name, PolicySet set) =>
        set.Authority.Levels.Any(level => string.Equals(level.Name, name, StringComparison.Ordinal))
            ? null
            : $"`{name}` is not a level of the set; its levels are {string.Join(", ", set.Authority.Levels.Select(level => level.Name))}.";

    private static string? OfHistory(ImmutableArray<PastGrant> history)
    {
        if (history.IsDefault)
        {
            return "The history is not set; leave it out if nothing was given before.";
        }

        foreach (var grant in history)
        {
            if (OfGrant(grant) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? OfGrant(PastGrant? grant) =>
        grant is null ? "A grant of the history is null."
        : string.IsNullOrEmpty(grant.Name) ? "A grant of the history has no name."
        : grant.Subjects is null ? $"The grant of `{grant.Name}` has null for its subjects; leave them out if there are none."
        : OfAmount(grant, grant.Amount, "an amount of") ?? OfAmount(grant, grant.Worth ?? 0, "a worth of");

    private static string? OfBalances(ImmutableArray<Balance> balances, ImmutableArray<PastGrant> history)
    {
        if (balances.IsDefault)
        {
            return "The balances are not set; leave them null if the history counts.";
        }

        if (!history.IsEmpty)
        {
            return "The request has a history and balances; give one of them, since each tells the whole past.";
        }

        var seen = new HashSet<BalanceKey>(balances.Length);
        foreach (var balance in balances)
        {
            if (OfBalance(balance) is { } problem)
            {
                return problem;
            }

            if (!seen.Add(balance.Key))
            {
                return $"The balance `{balance.Key}` is there twice.";
            }
        }

        return null;
    }

    private static string? OfBalance(Balance? balance) =>
        balance is null ? "A balance is null."
        : balance.Key?.Account is null ? "A balance has no account."
        : balance.Used < 0 ? Text($"The balance `{balance.Key}` is used by {balance.Used}; it cannot be below 0.")
        : null;

    private static string? OfAmount(PastGrant grant, decimal amount, string what) => amount is >= 0 and <= MostAmount
        ? null
        : Text($"The grant of `{grant.Name}` at {grant.At:yyyy-MM-dd'T'HH:mm:sszzz} has {what} {amount}; it must be from 0 to {MostAmount}. What was taken back is left out.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
