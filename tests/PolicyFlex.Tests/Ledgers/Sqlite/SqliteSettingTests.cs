using FluentAssertions;
using Microsoft.Data.Sqlite;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

public sealed class SqliteSettingTests
{
    /// <summary>Nothing but the loss of power would show that it is not: 2 is FULL, and 1 loses what was acknowledged.</summary>
    [Theory]
    [InlineData("synchronous", 2L)]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", 1L)]
    [InlineData("secure_delete", 2L)]
    [InlineData("wal_autocheckpoint", 4000L)]
    public async Task The_session_that_writes_is_set_to_keep_what_it_acknowledges(string setting, object value)
    {
        await using var file = new SqliteFile();
        var store = await file.OpenAsync(new SqliteLedgerStore(file.FilePath));
        await store.AddAsync("grant/1", Of("c-1"));

        (await store.SettingAsync(setting)).Should().Be(value);
    }

    [Fact]
    public async Task A_ledger_holds_together_as_SQLite_sees_it()
    {
        await using var file = new SqliteFile();
        var store = await file.OpenAsync(new SqliteLedgerStore(file.FilePath));
        await store.AddAsync("grant/1", Of("c-1"), Of("c-2"));

        (await store.SettingAsync("integrity_check")).Should().Be("ok");
        (await store.SettingAsync("foreign_key_check")).Should().BeNull();
    }

    [Fact]
    public async Task No_statement_of_a_grant_goes_through_a_table()
    {
        await using var file = new SqliteFile();
        await file.OpenAsync();
        using var session = new SqliteSession(file.FilePath, SqliteOpenMode.ReadWrite, writes: true, 1000);
        var book = new SqliteBook(session, 0);
        _ = new SqliteWriter(book);

        session.Prepared.Should().HaveCountGreaterThan(15);
        session.Prepared.SelectMany(sql => Plan(session, sql)).Should().NotContain(step => step.StartsWith("SCAN") && !step.Contains("subquery") && !step.Contains("CONSTANT ROW"));
        Plan(session, "SELECT name FROM matter WHERE book = ?1 AND due <= ?2 ORDER BY due, name LIMIT ?3").Should().Equal("SEARCH matter USING COVERING INDEX matter_due (book=? AND due<?)");
    }

    private static List<string> Plan(SqliteSession session, string sql) => session.List($"EXPLAIN QUERY PLAN {sql}", row => row.GetString(3));
}
