using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>Reads the cases of a test from a file of JSON Lines: a case a line, with where each fact and each expectation stands in it.</summary>
internal sealed class LineCases(SetNames names, NodeReading reading, TestParts parts, Func<string, PolicyFile?> open)
{
    /// <summary>A test for each line, laid over the test.</summary>
    public ImmutableArray<PolicyTest> Read(YamlNode node, PolicyTest test)
    {
        var told = reading.Told;
        if (reading.Map(node, "cases", TestPlaces.Lines) is not { } map)
        {
            return [];
        }

        var (from, named) = (map.Find("from"), map.Find("name"));
        if (from is null || map.Find("map") is not { } mapping || reading.Map(mapping.Value, "map") is not { } columns)
        {
            reading.Tell(TestProblems.NoCases(node.Place.Start, test.Name));
            return [];
        }

        var reader = new ColumnReader(names, reading);
        LineColumn[] mapped = [.. columns.Entries.Select(entry => Column(reader, entry)).OfType<LineColumn>()];
        var name = named is null ? null : reading.Text(named.Value, "name")?.Text;
        return reading.Told == told && reading.Text(from.Value, "from") is { } file && open(file.Text) is { } opened
            ? Lines(opened, file, mapped, name, test)
            : [];
    }

    private LineColumn? Column(ColumnReader reader, YamlEntry entry)
    {
        if (reader.Read(entry.Key) is not { } column)
        {
            return null;
        }

        if (entry.Value is not YamlMap)
        {
            return reading.Text(entry.Value, entry.Key.Text) is { } path ? new LineColumn(column, path.Text, Words: null) : null;
        }

        var map = reading.Map(entry.Value, entry.Key.Text, TestPlaces.Mapped)!;
        var words = map.Find("is") is { } said ? reading.Map(said.Value, "is") : null;
        return map.Find("at") is { } at && reading.Text(at.Value, "at") is { } where ? new LineColumn(column, where.Text, words) : null;
    }

    private ImmutableArray<PolicyTest> Lines(PolicyFile file, YamlText from, LineColumn[] columns, string? name, PolicyTest test)
    {
        var tests = ImmutableArray.CreateBuilder<PolicyTest>();
        foreach (var (i, line) in Encoding.UTF8.GetString(file.Bytes.Span).Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var place = new SourceLocation(file.Path, i + 1, 1);
            try
            {
                using var json = JsonDocument.Parse(line.TrimEnd('\r'));
                tests.Add(Case(json.RootElement, place, columns, name, test));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // The second comes of a text with half of a character in it.
                reading.Tell(TestProblems.NotJson(place));
            }
        }

        if (tests.Count == 0)
        {
            reading.Tell(TestProblems.NoCases(from.Place.Start, test.Name));
        }

        return tests.ToImmutable();
    }

    private PolicyTest Case(JsonElement json, SourceLocation place, LineColumn[] columns, string? name, PolicyTest test)
    {
        var called = name is not null && JsonLine.At(json, name, place) is YamlText { IsNull: false } text ? text.Text : null;
        var named = test with
        {
            Name = $"{test.Name}: {called ?? string.Create(CultureInfo.InvariantCulture, $"line {place.Line}")}",
            Location = place,
        };
        foreach (var (column, path, words) in columns)
        {
            var cell = JsonLine.At(json, path, place);
            named = column.Lay(named, cell is YamlText said && words?.Find(said.Text) is { } meant ? Moved(meant.Value, place) : cell);
        }

        return named.Expectations.IsEmpty ? parts.ExpectingNothing(named, new YamlText("", TextStyle.Plain, new SourceText(place))) : named;
    }

    private static YamlNode Moved(YamlNode node, SourceLocation place) => node is YamlText text ? new YamlText(text.Text, text.Style, new SourceText(place)) : node;

    /// <summary>A column, where its value stands in a line, and what the words of the lines mean.</summary>
    private sealed record LineColumn(TableColumn Column, string Path, YamlMap? Words);
}
