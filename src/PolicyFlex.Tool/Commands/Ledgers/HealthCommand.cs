using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tool.Commands;

/// <summary><c>ledger health</c>: whether a ledger can be written, and how far the clock of this host is from its own.</summary>
internal static class HealthCommand
{
    public static Command Create(Terminal terminal)
    {
        var verb = new LedgerVerb("health", "Tell whether the ledger can be written, and how far the clocks are apart.", terminal);
        return verb.Does(async (parsed, session) =>
        {
            var health = await session.Ledger.CheckHealthAsync().ConfigureAwait(false);
            foreach (var problem in health.Problems)
            {
                terminal.Tell(ToolProblems.LedgerUnwell(problem));
            }

            verb.Show(parsed, writer => Write(writer, health), TextOf(health));
            return health.IsHealthy ? ExitCode.Fine : ExitCode.Findings;
        });
    }

    private static string TextOf(LedgerHealth health)
    {
        var version = health.Version is { } known ? string.Create(CultureInfo.InvariantCulture, $", tables of version {known}") : "";
        var clock = health.ClockDifference is { } ahead
            ? string.Create(CultureInfo.InvariantCulture, $", the clock {ahead.Duration().TotalSeconds:0.000} seconds {(ahead < TimeSpan.Zero ? "behind" : "ahead")}")
            : "";
        return $"{(health.IsHealthy ? "The ledger is well" : "The ledger is not well")}: {(health.IsWritable ? "can be written" : "cannot be written")}{version}{clock}.";
    }

    private static void Write(Utf8JsonWriter writer, LedgerHealth health)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("healthy", health.IsHealthy);
        writer.WriteBoolean("reachable", health.IsReachable);
        writer.WriteBoolean("writable", health.IsWritable);
        if (health.Version is { } version)
        {
            writer.WriteNumber("version", version);
        }

        if (health.ClockDifference is { } ahead)
        {
            writer.WriteNumber("clockAheadSeconds", Math.Round((decimal)ahead.TotalSeconds, 6));
        }

        writer.WriteStartArray("problems");
        foreach (var problem in health.Problems)
        {
            writer.WriteStringValue(problem);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
