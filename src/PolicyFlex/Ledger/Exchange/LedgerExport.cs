using System.Text.Json;

namespace PolicyFlex.Ledger;

/// <summary>Writes a whole ledger out, as it stands at one moment, while others go on writing to it.</summary>
public static class LedgerExport
{
    /// <summary>
    /// Writes every entry in its order, one JSON object a line: <c>sequence</c>, <c>matter</c>, <c>slot</c>, <c>kind</c>, <c>at</c>, and
    /// where they are not empty <c>due</c>, <c>subjects</c>, <c>content</c> and <c>private</c>.
    /// </summary>
    /// <param name="store">Where the ledger is kept.</param>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many entries were written.</returns>
    public static async Task<long> WriteAsync(ILedgerStore store, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(output);
        var count = 0L;
        var snapshot = await store.SnapshotAsync(cancellationToken).ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = LedgerJson.Encoder });
            await using (writer.ConfigureAwait(false))
            {
                await foreach (var entry in snapshot.InOrderAsync(cancellationToken).ConfigureAwait(false))
                {
                    Write(writer, entry);
                    await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                    writer.Reset();
                    output.WriteByte((byte)'\n');
                    count++;
                }
            }
        }

        return count;
    }

    private static void Write(Utf8JsonWriter writer, LedgerEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteNumber("sequence", entry.Sequence);
        writer.WriteString("matter", entry.Matter);
        writer.WriteString("slot", entry.Slot);
        writer.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(entry.Kind.ToString()));
        writer.WriteString("at", entry.At);
        if (entry.Due is { } due)
        {
            writer.WriteString("due", due);
        }

        if (!entry.Subjects.IsEmpty)
        {
            writer.WriteStartObject("subjects");
            foreach (var (name, value) in entry.Subjects)
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
        }

        writer.WritePropertyName("content");
        writer.WriteRawValue(entry.Content);
        if (entry.Private is { } free)
        {
            writer.WritePropertyName("private");
            writer.WriteRawValue(free);
        }

        writer.WriteEndObject();
    }
}
