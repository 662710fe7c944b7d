using FluentAssertions;
using Microsoft.Data.Sqlite;
using Npgsql;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresFailureTests(PostgresServer server)
{
    [PostgresFact]
    public async Task A_server_that_is_not_there()
    {
        var failure = await FailureOfAsync($"Host={Path.GetTempPath()};Port=1;Username=postgres;Database=postgres");

        failure.Problem.Should().Be(LedgerProblem.Unavailable);
        failure.Message.Should().StartWith("The ledger's database cannot be reached: ");
        failure.IsUncertain.Should().BeFalse();
    }

    [PostgresFact]
    public async Task A_server_that_stops_and_starts_again_is_waited_for()
    {
        await using var store = await server.OpenAsync();
        await store.AddAsync("grant/1", Of("c-1"));
        await server.StopAsync();

        var writing = store.AddAsync("grant/2", Of("c-1"));
        await server.StartAsync();

        await writing;
        (await store.UsedAsync(Of("c-1"))).Should().Be(2);
    }

    [PostgresFact]
    public async Task A_wrong_password()
    {
        await server.CreateUserAsync("guest");
        var failure = await FailureOfAsync(server.ConnectionString("Username=guest;Password=wrong"));

        failure.Problem.Should().Be(LedgerProblem.Unavailable);
        failure.Message.Should().Be(
            "The ledger's database does not let this user in: check the user and the password of the connection. "
            + "PostgreSQL says: password authentication failed for user \"guest\"");
    }

    [PostgresFact]
    public async Task A_database_that_is_not_there()
    {
        var failure = await FailureOfAsync(server.ConnectionString("Database=nowhere"));

        failure.Message.Should().Be(
            "The ledger's database is not there: check its name, or create it. PostgreSQL says: database \"nowhere\" does not exist");
    }

    [PostgresFact]
    public async Task A_user_who_may_not_create_the_schema()
    {
        await server.CreateUserAsync("stranger");
        var failure = await FailureOfAsync(await server.CreateDatabaseAsync() + "Username=stranger;Password=stranger");

        failure.Problem.Should().Be(LedgerProblem.Unavailable);
        failure.Message.Should().StartWith("The database user may not do what a ledger needs: it has to create the schema `policyflex` once, or be given");
    }

    [PostgresFact]
    public async Task A_user_who_was_given_the_use_of_the_schema_needs_no_more()
    {
        await server.CreateUserAsync("clerk");
        var database = await server.CreateDatabaseAsync();
        await using (var owner = new PostgresLedgerStore(database))
        {
            await owner.OpenAsync();
        }

        await using var source = NpgsqlDataSource.Create(database);
        await using (var command = source.CreateCommand(
            """
            GRANT USAGE ON SCHEMA policyflex TO clerk;
            GRANT ALL ON ALL TABLES IN SCHEMA policyflex TO clerk;
            GRANT ALL ON ALL SEQUENCES IN SCHEMA policyflex TO clerk
            """))
        {
            await command.ExecuteNonQueryAsync();
        }

        await using var store = new PostgresLedgerStore(database + "Username=clerk;Password=clerk", "another");
        await store.OpenAsync();
        await store.AddAsync("grant/1", Of("c-1"));
        (await store.MattersAsync()).Should().Equal("grant/1");
    }

    [PostgresFact]
    public async Task A_schema_of_a_later_version()
    {
        var database = await server.CreateDatabaseAsync();
        await using (var store = new PostgresLedgerStore(database))
        {
            await store.OpenAsync();
        }

        await using var source = NpgsqlDataSource.Create(database);
        await using (var command = source.CreateCommand("UPDATE policyflex.version SET version = 99"))
        {
            await command.ExecuteNonQueryAsync();
        }

        var failure = await FailureOfAsync(database);
        failure.Problem.Should().Be(LedgerProblem.NewerStore);
        failure.Message.Should().Be(
            "The ledger's tables are of version 99, which a later version of this library has written; this one knows version 1. Update the library.");
    }

    [PostgresFact]
    public async Task A_database_that_cannot_keep_all_texts()
    {
        var failure = await FailureOfAsync(await server.CreateDatabaseAsync("ENCODING 'SQL_ASCII' TEMPLATE template0"));

        failure.Message.Should().Be("The database keeps texts as SQL_ASCII. A ledger needs a database with the encoding UTF8.");
    }

    [PostgresFact]
    public async Task Many_who_open_a_fresh_database_at_once_all_find_it_ready()
    {
        var database = await server.CreateDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(database);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            await using var store = new PostgresLedgerStore(source);
            await store.OpenAsync();
            await store.AddAsync($"grant/{i}", Of("c-1"));
        })));

        await using var last = new PostgresLedgerStore(source);
        await last.OpenAsync();
        (await last.UsedAsync(Of("c-1"))).Should().Be(8);
    }

    [PostgresFact]
    public async Task A_text_that_no_database_can_keep()
    {
        await using var store = await server.OpenAsync();
        foreach (var text in new[] { "a\0b", "a\ud800b" })
        {
            var writing = () => store.WriteAsync(new StoreReads { Now = Noon }, _ => new StoreWrites { Entries = [One("grant/1") with { Private = text }] });
            (await writing.Should().ThrowAsync<LedgerException>()).Which.Problem.Should().Be(LedgerProblem.InvalidRequest);
        }

        (await store.MattersAsync()).Should().BeEmpty();
    }

    [PostgresFact]
    public async Task A_balance_that_becomes_larger_than_the_ledger_can_count()
    {
        await using var store = await server.OpenAsync();
        var huge = One("grant/1", Of("c-1"));
        huge = huge with { Changes = [huge.Changes[0] with { Amount = 900_000_000_000_000m }] };
        await store.WriteAsync(Reads(Of("c-1")), _ => new StoreWrites { Entries = [huge] });

        var writing = () => store.WriteAsync(Reads(Of("c-1")), _ => new StoreWrites { Entries = [huge with { Matter = "grant/2" }] });

        (await writing.Should().ThrowAsync<LedgerException>()).Which.Message.Should().Be("A balance would become larger than a ledger can count. Nothing was written.");
        (await store.MattersAsync()).Should().Equal("grant/1");
    }

    [Fact]
    public void A_source_of_another_database()
    {
        using var source = SqliteFactory.Instance.CreateDataSource("Data Source=:memory:");
        var making = () => new PostgresLedgerStore(source);

        making.Should().Throw<ArgumentException>().WithMessage("A ledger in PostgreSQL needs an NpgsqlDataSource; this is a *");
    }

    [Fact]
    public void A_connection_string_that_cannot_be_read()
    {
        var making = () => new PostgresLedgerStore("Hots=db");

        making.Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task A_store_that_was_not_opened()
    {
        await using var store = new PostgresLedgerStore("Host=nowhere");
        var reading = () => store.ReadAsync(Reads());

        await reading.Should().ThrowAsync<InvalidOperationException>().WithMessage("The store is not open: call OpenAsync before anything else.");
    }

    private static async Task<LedgerException> FailureOfAsync(string connectionString)
    {
        await using var store = new PostgresLedgerStore(connectionString);
        var opening = () => store.OpenAsync();
        return (await opening.Should().ThrowAsync<LedgerException>()).Which;
    }
}
