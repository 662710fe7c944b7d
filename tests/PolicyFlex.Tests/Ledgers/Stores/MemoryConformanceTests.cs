using PolicyFlex.Ledger;
using PolicyFlex.Testing.Ledgers;

namespace PolicyFlex.Tests.Ledgers;

public sealed class MemoryConformanceTests : LedgerStoreConformanceTests
{
    protected override Task<ILedgerPlace> MakeAsync() => Task.FromResult<ILedgerPlace>(new Place());

    private sealed class Place : ILedgerPlace
    {
        private readonly Dictionary<string, MemoryLedgerStore> _ledgers = [];
        private readonly Lock _lock = new();

        public Task<ILedgerStore> OpenAsync(string ledger)
        {
            lock (_lock)
            {
                if (!_ledgers.TryGetValue(ledger, out var store))
                {
                    _ledgers.Add(ledger, store = new MemoryLedgerStore());
                }

                return Task.FromResult<ILedgerStore>(store);
            }
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var store in _ledgers.Values)
            {
                await store.DisposeAsync();
            }
        }
    }
}
