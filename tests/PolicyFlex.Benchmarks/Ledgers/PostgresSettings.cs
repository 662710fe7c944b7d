using Npgsql;

namespace PolicyFlex.Benchmarks;

/// <summary>How durable a server is, read back from it.</summary>
internal static class PostgresSettings
{
    /// <summary>Prints it, with the load of the machine.</summary>
    public static async Task PrintAsync(NpgsqlDataSource source)
    {
        InTurn.PrintLoad();
        await using var command = source.CreateCommand(
            "SELECT string_agg(name || ' ' || setting, ', ' ORDER BY name) FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'commit_delay', 'server_version')");
        Console.WriteLine(await command.ExecuteScalarAsync());
    }
}
