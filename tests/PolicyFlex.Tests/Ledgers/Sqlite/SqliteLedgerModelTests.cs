using PolicyFlex.Ledger;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

public sealed class SqliteLedgerModelTests : LedgerModelTests, IAsyncLifetime, IAsyncDisposable
{
    private readonly SqliteFile _file = new();
    private int _ledgers;

    /// <summary>A history takes some thirty transactions, each of them on disk.</summary>
    protected override int Count => base.Count / 10;

    [Fact]
    public Task A_ledger_in_a_file_answers_as_a_plain_list_would() => TryAsync();

    public Task InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync() => await _file.DisposeAsync();

    ValueTask IAsyncDisposable.DisposeAsync() => _file.DisposeAsync();

    protected override Task<ILedgerStore> OpenAsync() => _file.OpenAsync($"history {_ledgers++}");
}
