using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>Accounts, balances and entries to try a store with.</summary>
internal static class Draft
{
    public const string Customer = "customer.id";

    /// <summary>A Monday at noon.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The account for all.</summary>
    public static readonly Account Budget = new("policy/worth", []);

    /// <summary>The least that time goes on by.</summary>
    public static readonly TimeSpan Micro = TimeSpan.FromMicroseconds(1);

    public static Account Of(string customer, string counter = "option/amount per customer.id") =>
        new(counter, [new AccountSubject(Customer, customer)]);

    public static Account Of(string customer, string agent, string counter) =>
        new(counter, [new AccountSubject(Customer, customer), new AccountSubject("agent", agent)]);

    public static BalanceKey Over(this Account account, string? window = null) => new(account, window is null ? null : BalanceWindow.Parse(window));

    public static AccountChange Plus(this Account account, decimal amount, DateTimeOffset? at = null) => new(account, at ?? Noon, amount);

    public static ImmutableSortedDictionary<string, string> Subjects(params (string Name, string Value)[] subjects) =>
        subjects.ToImmutableSortedDictionary(subject => subject.Name, subject => subject.Value, StringComparer.Ordinal);

    public static LedgerEntry Entry(string matter, params AccountChange[] changes) => new()
    {
        Matter = matter,
        Slot = "reserved",
        Kind = EntryKind.Reserved,
        At = Noon,
        Content = "{}",
        Changes = [.. changes],
    };

    /// <summary>An entry of a customer, with something written freely.</summary>
    public static LedgerEntry EntryOf(string customer, string matter, params AccountChange[] changes) => Entry(matter, changes) with
    {
        Subjects = Subjects((Customer, customer), ("agent", "a-1")),
        Private = $$"""{"note":"{{customer}} called"}""",
    };
}
