using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyFlex.Deciding;

namespace PolicyFlex.Sql;

/// <summary>
/// The subjects of an account as JSON: a list of objects with one name and value each, in the order of the account, so that an index finds all
/// accounts of a subject.
/// </summary>
internal static class AccountText
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text; null for an account without subjects.</summary>
    public static string? Of(Account account) => account.Subjects.IsEmpty ? null : Of(account.Subjects);

    /// <summary>The text of subjects.</summary>
    public static string Of(ImmutableArray<AccountSubject> subjects)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            Write(json, subjects);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes subjects into a larger text.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<AccountSubject> subjects)
    {
        json.WriteStartArray();
        foreach (var subject in subjects)
        {
            json.WriteStartObject();
            json.WriteString(subject.Name, subject.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The account of a counter and a text.</summary>
    public static Account From(string counter, string? subjects)
    {
        if (subjects is null)
        {
            return new Account(counter, []);
        }

        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(subjects));
        json.Read();
        return new Account(counter, Read(ref json));
    }

    /// <summary>Reads the subjects of a part of a larger text, from the beginning of their list to its end.</summary>
    public static ImmutableArray<AccountSubject> Read(ref Utf8JsonReader json)
    {
        var subjects = ImmutableArray.CreateBuilder<AccountSubject>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.GetString()!;
                json.Read();
                subjects.Add(new AccountSubject(name, json.GetString()!));
            }
        }

        return subjects.DrainToImmutable();
    }
}
