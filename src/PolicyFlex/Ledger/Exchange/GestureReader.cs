using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Reads one line of gestures: all that is wrong with it at once.</summary>
internal sealed class GestureReader
{
    private static readonly string[] Keys = ["id", "option", "action", "amount", "worth", "at", "currency", "case", "agent", "subjects"];

    private readonly List<string> _problems = [];
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    /// <summary>Reads a line.</summary>
    /// <returns>The gesture, or what is wrong.</returns>
    public static (PastGesture? Gesture, ImmutableArray<string> Problems) Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var reader = new GestureReader();
            var gesture = reader.Read(document.RootElement);
            return reader._problems.Count == 0 ? (gesture, []) : (null, [.. reader._problems]);
        }
        catch (JsonException exception)
        {
            return (null, [string.Create(CultureInfo.InvariantCulture, $"The line is no JSON: at character {exception.BytePositionInLine + 1} it cannot be read.")]);
        }
    }

    private PastGesture? Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            _problems.Add("The line is no object. Write `{ \"id\": …, \"option\": …, \"amount\": …, \"at\": … }`.");
            return null;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (!Keys.Contains(member.Name, StringComparer.Ordinal))
            {
                _problems.Add($"There is no `{member.Name}` in a gesture; it has {string.Join(", ", Keys)}.");
            }
            else if (!_members.TryAdd(member.Name, member.Value))
            {
                _problems.Add($"`{member.Name}` stands here twice.");
            }
        }

        var (option, action) = (Text("option"), Text("action"));
        Expect(option is null != action is null, "A gesture names either the `option` that was given or the `action` that was done.");
        var amount = Amount("amount") ?? 0;
        var subjects = Subjects();
        return new PastGesture
        {
            Id = Required("id"),
            Name = option ?? action ?? "",
            IsAction = action is not null,
            Amount = amount,
            Worth = Amount("worth") ?? amount,
            At = Moment("at"),
            Currency = Required("currency"),
            Subjects = subjects,
        };
    }

    private ImmutableSortedDictionary<string, string> Subjects()
    {
        var subjects = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (_members.TryGetValue("subjects", out var element))
        {
            Expect(element.ValueKind == JsonValueKind.Object, "`subjects` are an object of facts and texts: `{ \"customer.id\": \"c-1\" }`.");
            foreach (var subject in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().ToList() : [])
            {
                var value = subject.Value.ValueKind == JsonValueKind.String ? subject.Value.GetString() : null;
                Expect(!string.IsNullOrEmpty(value), $"`{subject.Name}` under `subjects` has to be a text that is not empty.");
                subjects[subject.Name] = value ?? "";
            }
        }

        foreach (var name in new[] { GrantSubjects.Case, GrantSubjects.Agent })
        {
            if (Text(name) is { } value)
            {
                subjects[name] = value;
            }
        }

        return subjects.ToImmutable();
    }

    private string Required(string key)
    {
        Expect(_members.ContainsKey(key), $"`{key}` is missing.");
        return Text(key) ?? "";
    }

    private string? Text(string key)
    {
        if (!_members.TryGetValue(key, out var element))
        {
            return null;
        }

        var text = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        Expect(!string.IsNullOrEmpty(text), $"`{key}` has to be a text that is not empty; it is {element.GetRawText()}.");
        return text;
    }

    private decimal? Amount(string key)
    {
        if (!_members.TryGetValue(key, out var element))
        {
            return null;
        }

        var isAmount = element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var amount) && amount is >= 0 and <= RequestCheck.MostAmount && decimal.Round(amount, 4) == amount;
        Expect(isAmount, $"`{key}` has to be a number from 0 to {RequestCheck.MostAmount} with four decimals at most; it is {element.GetRawText()}.");
        return isAmount ? element.GetDecimal() : null;
    }

    private DateTimeOffset Moment(string key)
    {
        var text = Required(key);
        var isMoment = DateTimeOffset.TryParseExact(
            text,
            ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment);
        Expect(isMoment || text.Length == 0, $"`{key}` has to be a moment with its offset, like `2026-01-05T10:00:00-05:00`; it is `{text}`.");
        return moment;
    }

    private void Expect(bool holds, string sentence)
    {
        if (!holds)
        {
            _problems.Add(sentence);
        }
    }
}
