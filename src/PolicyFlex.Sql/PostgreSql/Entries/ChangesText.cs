using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>
/// The changes of an entry as JSON: a list of counter, subjects, ten-thousandths and, where it is not the entry's own, the moment in
/// microseconds. <c>[["set/times per customer.id",[{"customer.id":"c-1"}],10000]]</c>
/// </summary>
internal static class ChangesText
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text; null for no changes.</summary>
    public static string? Of(ImmutableArray<AccountChange> changes, DateTimeOffset entryAt)
    {
        if (changes.IsEmpty)
        {
            return null;
        }

        var bytes = new ArrayBufferWriter<byte>(128 * changes.Length);
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartArray();
            foreach (var change in changes)
            {
                json.WriteStartArray();
                json.WriteStringValue(change.Account.Counter);
                AccountText.Write(json, change.Account.Subjects);
                json.WriteNumberValue(TenThousandths.Of(change.Amount));
                if (change.At != entryAt)
                {
                    json.WriteNumberValue(Micros.Of(change.At));
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The changes of a text.</summary>
    public static ImmutableArray<AccountChange> From(string? text, DateTimeOffset entryAt)
    {
        if (text is null)
        {
            return [];
        }

        using var json = JsonDocument.Parse(text);
        var changes = ImmutableArray.CreateBuilder<AccountChange>(json.RootElement.GetArrayLength());
        foreach (var change in json.RootElement.EnumerateArray())
        {
            changes.Add(new AccountChange(
                new Account(change[0].GetString()!, AccountText.SubjectsOf(change[1])),
                change.GetArrayLength() > 3 ? Micros.From(change[3].GetInt64()) : entryAt,
                TenThousandths.From(change[2].GetInt64())));
        }

        return changes.MoveToImmutable();
    }
}
