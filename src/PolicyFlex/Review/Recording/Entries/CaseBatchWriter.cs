using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyFlex.Review;

/// <summary>
/// Writes many decided cases as one short JSON: each text once, what cases have in common once as a <em>shape</em>, and then four numbers for
/// each case. Texts are named by their place, counted from 1; 0 stands for none.
/// </summary>
internal sealed class CaseBatchWriter
{
    /// <summary>The version of what is written.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _shapes = new(StringComparer.Ordinal);
    private readonly List<long> _cases = [];

    /// <summary>Writes cases, in their order.</summary>
    /// <param name="set">The set that decided them.</param>
    /// <param name="segments">The facts by which they are told apart.</param>
    /// <param name="cases">The cases, at least one, in whole microseconds.</param>
    public static string Write(string set, ImmutableArray<string> segments, IReadOnlyList<DecidedCase> cases) =>
        new CaseBatchWriter().WriteAll(set, segments, cases);

    private string WriteAll(string set, ImmutableArray<string> segments, IReadOnlyList<DecidedCase> cases)
    {
        var start = MicrosOf(cases[0].At);
        var before = start;
        foreach (var decided in cases)
        {
            var at = MicrosOf(decided.At);
            _cases.Add(at - before);
            _cases.Add(unchecked((long)(decided.Traits.Customer ?? 0)));
            _cases.Add(PlaceOf(decided.Agent));
            _cases.Add(ShapeOf(decided));
            before = at;
        }

        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Options))
        {
            Write(writer, set, segments, start);
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private void Write(Utf8JsonWriter writer, string set, ImmutableArray<string> segments, long start)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", Version);
        writer.WriteString("set", set);
        WriteTexts(writer, "segments", segments);
        WriteTexts(writer, "texts", _texts);
        writer.WriteStartArray("shapes");
        foreach (var shape in _shapes.Keys)
        {
            writer.WriteRawValue(shape);
        }

        writer.WriteEndArray();
        writer.WriteNumber("start", start);
        WriteCases(writer);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Of each case: microseconds since the one before, the customer's fingerprint, the agent, the shape.</summary>
    private void WriteCases(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("cases");
        for (var i = 0; i < _cases.Count; i += 4)
        {
            writer.WriteNumberValue(_cases[i]);
            writer.WriteNumberValue(unchecked((ulong)_cases[i + 1]));
            writer.WriteNumberValue(_cases[i + 2]);
            writer.WriteNumberValue(_cases[i + 3]);
        }

        writer.WriteEndArray();
    }

    /// <summary>
    /// What a case has in common with others: coverage and two flags in one number, the kind, the segments, and then rules, exceptions and
    /// denials, each with their number before them.
    /// </summary>
    private int ShapeOf(DecidedCase decided)
    {
        var numbers = new List<int>
        {
            (int)decided.Coverage | (decided.DeadEnd ? 4 : 0) | (decided.SaysWants ? 8 : 0),
            PlaceOf(decided.Traits.Kind),
        };
        numbers.AddRange(decided.Traits.Segments.Select(PlaceOf));
        foreach (var names in (ReadOnlySpan<ImmutableArray<string>>)[decided.Rules, decided.Exceptions, decided.Denied])
        {
            numbers.Add(names.Length);
            numbers.AddRange(names.Select(PlaceOf));
        }

        var shape = $"[{string.Join(',', numbers)}]";
        if (!_shapes.TryGetValue(shape, out var place))
        {
            _shapes.Add(shape, place = _shapes.Count);
        }

        return place;
    }

    private int PlaceOf(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!_places.TryGetValue(text, out var place))
        {
            _texts.Add(text);
            _places.Add(text, place = _texts.Count);
        }

        return place;
    }

    private static long MicrosOf(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
}
