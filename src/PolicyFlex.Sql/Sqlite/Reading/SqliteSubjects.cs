using System.Collections.Immutable;
using System.Text.Json;
using PolicyFlex.Deciding;

namespace PolicyFlex.Sql;

/// <summary>Whose accounts and entries are, in the columns of rows and in indexes.</summary>
internal static class SqliteSubjects
{
    /// <summary>
    /// Whether there is an index of a subject's values. Customers are merged and erased every day; what names another subject is looked for
    /// in all rows, so that not every grant pays for it.
    /// </summary>
    /// <param name="name">The subject.</param>
    public static bool IsIndexed(string name) => name is "customer.id";

    /// <summary>The subjects of an account as one text: a JSON list of names and values in turn; null for none.</summary>
    public static string? TextOf(Account account) =>
        account.Subjects.IsEmpty ? null : JsonSerializer.Serialize(account.Subjects.SelectMany(subject => new[] { subject.Name, subject.Value }));

    /// <summary>The account of a row.</summary>
    public static Account AccountOf(string text, string? subjects)
    {
        if (subjects is null)
        {
            return new Account(text, []);
        }

        var parts = JsonSerializer.Deserialize<string[]>(subjects)!;
        var whose = ImmutableArray.CreateBuilder<AccountSubject>(parts.Length / 2);
        for (var i = 0; i < parts.Length; i += 2)
        {
            whose.Add(new AccountSubject(parts[i], parts[i + 1]));
        }

        // The text is the counter, then what the subjects add to it.
        var behind = new Account("x", whose.ToImmutable()).Text.Length - 1;
        return new Account(text[..^behind], whose.MoveToImmutable());
    }

    /// <summary>The accounts that name a value, those that were among them.</summary>
    public static List<(long Id, Account Account, bool IsFormer)> Accounts(SqliteBook book, string name, string value)
    {
        var isIndexed = IsIndexed(name);
        var list = $"SELECT a.id, a.text, a.subjects, {{0}} FROM {(isIndexed ? "account_subject s JOIN {1} a ON a.id = s.account" : "{1} a")} WHERE "
            + (isIndexed ? "s.book = ?1 AND s.name = ?2 AND s.value = ?3" : "a.book = ?1 AND instr(a.subjects, ?2) > 0");
        var accounts = book.Session.List(
            $"{Filled(list, "0", "account")} UNION ALL {Filled(list, "1", "former")}",
            row => (Id: row.GetInt64(0), Account: AccountOf(row.GetString(1), row.GetString(2)), IsFormer: row.GetBoolean(3)),
            isIndexed ? [book.Id, name, value] : [book.Id, JsonSerializer.Serialize((string[])[name, value])[1..^1]]);
        return accounts.FindAll(account => account.Account.Subjects.Contains(new AccountSubject(name, value)));
    }

    private static string Filled(string list, string isFormer, string table) =>
        list.Replace("{0}", isFormer, StringComparison.Ordinal).Replace("{1}", table, StringComparison.Ordinal);
}
