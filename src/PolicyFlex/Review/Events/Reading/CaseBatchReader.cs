using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Reads the batches that <see cref="CaseBatchWriter"/> writes. For one thread.</summary>
/// <param name="set">The set whose cases are read.</param>
/// <param name="traits">What reads the traits.</param>
/// <param name="texts">The texts that come again.</param>
internal sealed class CaseBatchReader(string set, TraitsReader traits, TextPool texts)
{
    private static readonly long FirstMicros = MicrosOf(DateTimeOffset.MinValue);
    private static readonly long LastMicros = MicrosOf(DateTimeOffset.MaxValue);

    private readonly List<DecidedCase> _found = [];

    /// <summary>The cases of a batch; none for a batch of another set.</summary>
    /// <param name="batch">The id of the batch.</param>
    /// <param name="content">The JSON.</param>
    /// <exception cref="JsonException">It is none.</exception>
    /// <exception cref="LedgerException">A later version wrote it.</exception>
    public IReadOnlyList<DecidedCase> Read(string batch, string content)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(content.Length));
        try
        {
            return Read(batch, buffer.AsSpan(0, Encoding.UTF8.GetBytes(content, buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private DecidedCase[] Read(string batch, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        Utf8JsonReader shapes = default, cases = default;
        ImmutableArray<string> names = [], table = [];
        var start = 0L;
        string? whose = null;
        Expect(ref reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = reader.GetString();
            reader.Read();
            switch (property)
            {
                case "version":
                    Refuse(reader.GetInt32(), batch);
                    break;
                case "set":
                    whose = reader.GetString();
                    break;
                case "segments":
                    names = Texts(ref reader);
                    break;
                case "texts":
                    table = Texts(ref reader);
                    break;
                case "shapes":
                    shapes = reader;
                    reader.Skip();
                    break;
                case "start":
                    start = reader.GetInt64();
                    break;
                case "cases":
                    cases = reader;
                    reader.Skip();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return string.Equals(whose, set, StringComparison.Ordinal) ? Cases(batch, cases, start, table, Shapes(shapes, table, names)) : [];
    }

    private DecidedCase[] Cases(string batch, Utf8JsonReader reader, long start, ImmutableArray<string> table, List<CaseShape> shapes)
    {
        _found.Clear();
        RefuseUnless(reader.TokenType == JsonTokenType.StartArray);
        var micros = start;
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            micros += reader.GetInt64();
            var customer = reader.Read() ? reader.GetUInt64() : 0;
            var agent = reader.Read() ? reader.GetInt32() : 0;
            var shape = reader.Read() ? reader.GetInt32() : 0;
            RefuseUnless(agent >= 0 && agent <= table.Length && shape >= 0 && shape < shapes.Count && micros >= FirstMicros && micros <= LastMicros);
            _found.Add(CaseOf(batch, micros, customer, agent == 0 ? null : table[agent - 1], shapes[shape]));
        }

        return [.. _found];
    }

    private DecidedCase CaseOf(string batch, long micros, ulong customer, string? agent, CaseShape shape) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{batch}/{_found.Count:D4}"),
        At = DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond),
        Traits = new CaseTraits(customer == 0 ? null : customer, shape.Kind, shape.Segments),
        Agent = agent,
        Rules = shape.Rules,
        Exceptions = shape.Exceptions,
        Denied = shape.Denied,
        Coverage = shape.Coverage,
        DeadEnd = shape.DeadEnd,
        SaysWants = shape.SaysWants,
    };

    private List<CaseShape> Shapes(Utf8JsonReader reader, ImmutableArray<string> table, ImmutableArray<string> names)
    {
        RefuseUnless(reader.TokenType == JsonTokenType.StartArray);
        var (shapes, numbers) = (new List<CaseShape>(), new List<int>());
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            numbers.Clear();
            while (reader.Read() && reader.TokenType == JsonTokenType.Number)
            {
                numbers.Add(reader.GetInt32());
            }

            shapes.Add(CaseShape.Of(numbers, table, names, traits));
        }

        return shapes;
    }

    private ImmutableArray<string> Texts(ref Utf8JsonReader reader)
    {
        RefuseUnless(reader.TokenType == JsonTokenType.StartArray);
        var found = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            found.Add(texts.Of(reader.GetString()!));
        }

        return found.DrainToImmutable();
    }

    private static long MicrosOf(DateTimeOffset moment) => (moment - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType token) => RefuseUnless(reader.Read() && reader.TokenType == token);

    private static void RefuseUnless(bool isFine)
    {
        if (!isFine)
        {
            throw new JsonException("It is no batch of cases.");
        }
    }

    private static void Refuse(int version, string batch)
    {
        if (version > CaseBatchWriter.Version)
        {
            throw new LedgerException(
                LedgerProblem.NewerStore,
                string.Create(CultureInfo.InvariantCulture, $"The recorded cases `{batch}` were written by a later version of this library, in the form {version}; this one reads {CaseBatchWriter.Version}. Use the later version."));
        }
    }
}
