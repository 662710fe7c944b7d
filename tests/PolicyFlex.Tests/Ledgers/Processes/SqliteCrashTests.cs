using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>Two processes on one file.</summary>
public sealed class SqliteCrashTests(ITestOutputHelper output)
{
    [Fact]
    public async Task No_limit_is_passed_and_none_has_anything_left()
    {
        await using var file = new SqliteFile();
        await LedgerRace.RunAsync($"sqlite:{file.FilePath}", await file.OpenAsync(), output);
    }

    [Fact]
    public async Task After_kill_9_every_acknowledged_grant_is_there_and_none_twice()
    {
        await using var file = new SqliteFile();
        using var crash = new LedgerCrash($"sqlite:{file.FilePath}", OpenAsync, output);
        await crash.KillAsync();

        // Opened for a moment only, so that the processes find the file as they left it.
        async Task<ILedgerStore> OpenAsync()
        {
            var store = new SqliteLedgerStore(file.FilePath);
            await store.OpenAsync();
            return store;
        }
    }
}
