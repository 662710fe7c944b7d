using PolicyFlex.Ledger;
using PolicyFlex.Tests.Ledgers;
using Xunit;

namespace PolicyFlex.Tests.Review.Recording;

public sealed class RecordingStoryTests
{
    [Fact]
    public async Task In_memory_all_is_recorded_and_an_erasure_takes_only_what_names_or_quotes_the_customer()
    {
        await using var store = new MemoryLedgerStore();
        await RecordingStory.RunAsync(store);
    }

    [Fact]
    public async Task In_a_file_all_is_recorded_and_an_erasure_takes_only_what_names_or_quotes_the_customer()
    {
        await using var file = new SqliteFile();
        await RecordingStory.RunAsync(await file.OpenAsync());
    }
}
