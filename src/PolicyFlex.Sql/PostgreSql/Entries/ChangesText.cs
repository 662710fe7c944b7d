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

        var changes = ImmutableArray.CreateBuilder<AccountChange>();
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            changes.Add(Read(ref json, entryAt));
        }

        return changes.DrainToImmutable();
    }

    private static AccountChange Read(ref Utf8JsonReader json, DateTimeOffset entryAt)
    {
        json.Read();
        var counter = json.GetString()!;
        json.Read();
        var account = new Account(counter, AccountText.Read(ref json));
        json.Read();
        var (amount, at) = (TenThousandths.From(json.GetInt64()), entryAt);
        if (json.Read() && json.TokenType == JsonTokenType.Number)
        {
            at = Micros.From(json.GetInt64());
            json.Read();
        }

        return new AccountChange(account, at, amount);
    }
}
