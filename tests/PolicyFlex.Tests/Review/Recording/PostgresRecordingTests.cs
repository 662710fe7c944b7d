using PolicyFlex.Tests.Ledgers;
using Xunit;

namespace PolicyFlex.Tests.Review.Recording;

[Collection(PostgresTests.Name)]
public sealed class PostgresRecordingTests(PostgresServer server)
{
    [PostgresFact]
    public async Task In_PostgreSQL_all_is_recorded_and_an_erasure_takes_only_what_names_or_quotes_the_customer()
    {
        await using var store = await server.OpenAsync();
        await RecordingStory.RunAsync(store);
    }
}
