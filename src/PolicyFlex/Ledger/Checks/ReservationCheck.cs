using System.Globalization;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Refuses what cannot be meant so, before anything is read.</summary>
internal static class ReservationCheck
{
    private const int LongestId = 200;
    private const int LongestText = 10_000;
    private const int LongestShown = 40;

    /// <exception cref="LedgerException">It cannot be meant so.</exception>
    public static void Refuse(Reservation reservation)
    {
        ArgumentNullException.ThrowIfNull(reservation);
        RefuseId(reservation.Id);
        Refuse(reservation.Terms);
        RefuseTexts(reservation.Terms, reservation.Reason, reservation.Note);
        RefuseTimeout(reservation.Timeout);
        Require(reservation.CustomerName is not { Length: > LongestText }, "The customer's name is too long.");
    }

    /// <exception cref="LedgerException">It cannot be meant so.</exception>
    public static void Refuse(ApprovalAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        RefuseId(ask.Id);
        Refuse(ask.Terms);
        RefuseTexts(ask.Terms, ask.Reason, ask.Note);
        RefuseTimeout(ask.Timeout);
        Require(ask.Terms.Approval is not null, $"`{ask.Terms.Name}` needs nobody's approval: reserve it.");
        Require(!string.IsNullOrEmpty(ask.Terms.Agent), "A request names the agent who asks, since nobody answers their own.");
    }

    /// <summary>Whether a text can be an id.</summary>
    public static bool IsId(string? id) => id is { Length: > 0 and <= LongestId } && !id.Any(char.IsControl);

    /// <exception cref="LedgerException">The id is empty or too long, or holds control characters.</exception>
    public static void RefuseId(string? id) => Require(
        IsId(id),
        $"An id has 1 to {LongestId} characters, and none that cannot be seen; `{Shown(id)}` has not.");

    /// <summary>A text as far as a sentence can hold it.</summary>
    private static string Shown(string? text) =>
        string.Concat((text ?? "").Take(LongestShown).Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)) + (text?.Length > LongestShown ? "…" : "");

    private static void Refuse(GrantTerms? terms)
    {
        Require(terms is not null, "There are no terms: take those of a decision.");
        RefuseAmount(terms!.Amount, $"The amount of `{terms.Name}`");
        RefuseAmount(terms.Worth, $"The worth of `{terms.Name}`");
        Require(
            decimal.Round(terms.Amount, terms.Digits) == terms.Amount,
            string.Create(CultureInfo.InvariantCulture, $"The amount of `{terms.Name}` is {terms.Amount}; it may have {terms.Digits} decimals."));
        Require(
            decimal.Round(terms.Worth, 4) == terms.Worth,
            string.Create(CultureInfo.InvariantCulture, $"The worth of `{terms.Name}` is {terms.Worth}; it may have four decimals."));
        Require(!terms.Caps.IsDefault && terms.Caps.All(cap => cap is { Most: >= 0 }), $"A bound of `{terms.Name}` is below 0 or missing.");
        RefuseSubjects(terms.Subjects, $"`{terms.Name}`");
    }

    private static void RefuseTexts(GrantTerms terms, string? reason, string? note)
    {
        Require(!terms.Needs.Contains("reason", StringComparer.Ordinal) || !string.IsNullOrWhiteSpace(reason), $"`{terms.Name}` needs a reason.");
        Require(!terms.Needs.Contains("note", StringComparer.Ordinal) || !string.IsNullOrWhiteSpace(note), $"`{terms.Name}` needs a note.");
        Require(terms.Overrides.IsEmpty || !string.IsNullOrWhiteSpace(reason), $"`{terms.Name}` overrides {string.Join(", ", terms.Overrides)}, and an override needs a reason.");
        RefuseLong(note, "A note");
    }

    /// <exception cref="LedgerException">It is too long.</exception>
    public static void RefuseLong(string? text, string what) =>
        Require(text is not { Length: > LongestText }, string.Create(CultureInfo.InvariantCulture, $"{what} has at most {LongestText} characters."));

    /// <exception cref="LedgerException">A value is empty or too long.</exception>
    public static void RefuseSubjects(IReadOnlyDictionary<string, string> subjects, string what) => Require(
        subjects.Values.All(value => value is { Length: > 0 and <= LongestId }), $"Whose {what} is has an empty value, or one of more than {LongestId} characters.");

    private static void RefuseTimeout(TimeSpan timeout) => Require(
        timeout > TimeSpan.Zero && timeout <= Reservation.LongestTimeout,
        string.Create(CultureInfo.InvariantCulture, $"The timeout is {timeout}; it is more than nothing and at most {Reservation.LongestTimeout.TotalDays} days."));

    /// <exception cref="LedgerException">It is below 0 or too large.</exception>
    public static void RefuseAmount(decimal amount, string what) => Require(
        amount is >= 0 and <= RequestCheck.MostAmount, string.Create(CultureInfo.InvariantCulture, $"{what} is {amount}; it is from 0 to {RequestCheck.MostAmount}."));

    private static void Require(bool condition, string sentence)
    {
        if (!condition)
        {
            throw new LedgerException(LedgerProblem.InvalidRequest, sentence);
        }
    }
}
