using System.Collections;
using System.Reflection;
using System.Text.Json;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed class ReviewJsonTests
{
    [Fact]
    public void Everything_that_a_report_holds_is_in_its_json()
    {
        using var json = JsonDocument.Parse(SampleReport.Whole.ToJson());
        Missing(SampleReport.Whole, json.RootElement, "report").Should().BeEmpty();
    }

    [Fact]
    public void Rates_keep_their_full_precision()
    {
        using var json = JsonDocument.Parse(SampleReport.Whole.ToJson());
        var rate = json.RootElement.GetProperty("flags")[0].GetProperty("now");
        (rate.GetProperty("rate").GetDouble(), rate.GetProperty("lower").GetDouble()).Should().Be((24 / 138.0, SampleFlags.Returns.Now.Lower));
    }

    [Fact]
    public void What_json_cannot_say_is_null()
    {
        var report = SampleReport.Whole with { FalseAlarmsAYear = double.PositiveInfinity };
        using var json = JsonDocument.Parse(report.ToJson());
        json.RootElement.GetProperty("falseAlarmsAYear").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        using var json = JsonDocument.Parse(Oddities.Hostile.ToJson());
        json.RootElement.GetProperty("set").GetString().Should().Be(Oddities.HostileWords[0]);
    }

    private static IEnumerable<string> Missing(object? value, JsonElement json, string path) => value switch
    {
        null => json.ValueKind == JsonValueKind.Null ? [] : [path],
        string text => json.GetString() == text ? [] : [path],
        Enum word => json.GetString() == Kebab(word.ToString()) ? [] : [path],
        bool flag => json.GetBoolean() == flag ? [] : [path],
        double number => json.GetDouble() == number ? [] : [path],
        decimal amount => json.GetDecimal() == amount ? [] : [path],
        int or long => json.GetInt64() == Convert.ToInt64(value) ? [] : [path],
        DateOnly day => json.GetString() == day.ToString("yyyy-MM-dd") ? [] : [path],
        DateTimeOffset moment => json.GetDateTimeOffset().EqualsExact(moment) ? [] : [path],
        IEnumerable list => list.Cast<object>().Zip(json.EnumerateArray().ToList())
            .SelectMany((pair, i) => Missing(pair.First, pair.Second, $"{path}[{i}]"))
            .Concat(list.Cast<object>().Count() == json.GetArrayLength() ? [] : [$"{path}.length"]),
        _ => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property =>
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            return json.TryGetProperty(name, out var found) ? Missing(property.GetValue(value), found, $"{path}.{name}") : [$"{path}.{name}"];
        }),
    };

    private static string Kebab(string word) => JsonNamingPolicy.KebabCaseLower.ConvertName(word);
}
