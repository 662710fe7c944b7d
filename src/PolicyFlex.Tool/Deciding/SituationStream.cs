using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Json;
using PolicyFlex.Ledger;
using PolicyFlex.Tool.Output;
using Situation = PolicyFlex.Situations.Situation;
using SituationResult = PolicyFlex.Situations.SituationResult;

namespace PolicyFlex.Tool.Deciding;

/// <summary>Decides situations that come one a line, and writes one decision a line in the same order.</summary>
internal sealed class SituationStream(Asked asked, Stream input, string name, TextWriter output)
{
    /// <summary>So many lines at a time make a text that is still a small object for the garbage collector.</summary>
    private const int Batch = 16;

    /// <summary>So many lines at a time are written, so that nobody waits for all that has arrived.</summary>
    private const int Round = 64 * Batch;

    /// <summary>What the balances are read from, for a batch of situations in one go; null where nothing was given before. Default: null.</summary>
    public GrantLedger? Ledger { get; init; }

    /// <summary>Runs to the end of the input; a line that is bad gets its diagnostics in its place.</summary>
    public ExitCode Run()
    {
        var reader = new LineReader(input);
        var allGood = true;
        while (reader.Next() is { Count: > 0 } lines)
        {
            foreach (var round in lines.Chunk(Round))
            {
                allGood &= Write(round);
            }
        }

        return allGood ? ExitCode.Fine : ExitCode.Findings;
    }

    private bool Write(Line[] lines)
    {
        var batches = new BatchResult[(lines.Length + Batch - 1) / Batch];
        try
        {
            Parallel.For(0, batches.Length, index => batches[index] = Decide(lines, index * Batch));
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<LedgerException>().FirstOrDefault() is { } refused)
        {
            // One sentence is enough for a ledger that went away.
            throw new LedgerException(refused.Problem, refused.Message, refused);
        }

        foreach (var batch in batches)
        {
            output.Write(batch.Text);
        }

        output.Flush();
        asked.Journal?.FlushAsync().GetAwaiter().GetResult();
        return batches.All(batch => batch.AllGood);
    }

    private BatchResult Decide(Line[] lines, int start)
    {
        var buffer = new ArrayBufferWriter<byte>(Batch * 2048);
        using var writer = new Utf8JsonWriter(buffer, JsonText.OneLine);
        var allGood = true;
        var reads = new SituationResult?[Math.Min(Batch, lines.Length - start)];
        for (var index = 0; index < reads.Length; index++)
        {
            reads[index] = Read(lines[start + index]);
        }

        var balances = Balances(reads);
        for (var index = 0; index < reads.Length; index++)
        {
            allGood &= Write(writer, lines[start + index], reads[index], balances);
            writer.Flush();
            writer.Reset();
            buffer.Write("\n"u8);
        }

        return new BatchResult(Encoding.UTF8.GetString(buffer.WrittenSpan), allGood);
    }

    /// <summary>Reads a line; null for one that is too long.</summary>
    private SituationResult? Read(Line line) =>
        line.Bytes.Length > InputFile.MostBytes ? null : asked.Engine.Situations.FromJson(line.Bytes, source: name, line: line.Number);

    /// <summary>How the balances stand that the decisions of a batch look at; null without a ledger.</summary>
    private Dictionary<BalanceKey, Balance>? Balances(SituationResult?[] reads)
    {
        if (Ledger is null)
        {
            return null;
        }

        ImmutableArray<BalanceKey> needed = [.. reads.Where(read => read is { Succeeded: true }).SelectMany(read => Needed(read!.Situation!)).Distinct()];
        return Ledger.ReadAsync(needed).GetAwaiter().GetResult().ToDictionary(balance => balance.Key);
    }

    private ImmutableArray<BalanceKey> Needed(Situation situation) => asked.Engine.BalancesNeeded(asked.Request(situation));

    private bool Write(Utf8JsonWriter writer, Line line, SituationResult? read, Dictionary<BalanceKey, Balance>? balances)
    {
        if (read is null)
        {
            WriteBad(writer, line.Number, [ToolProblems.LineTooLong(new SourceLocation(name, line.Number, 0), InputFile.MostBytes)]);
            return false;
        }

        if (!read.Succeeded)
        {
            WriteBad(writer, line.Number, read.Diagnostics);
            return false;
        }

        var known = balances is null ? asked : asked with { Balances = [.. Needed(read.Situation).Select(key => balances[key])] };
        known.Write(writer, read.Situation);
        return true;
    }

    private static void WriteBad(Utf8JsonWriter writer, int number, ImmutableArray<Diagnostic> diagnostics)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", number);
        writer.WriteList("diagnostics", diagnostics, DiagnosticJson.Write);
        writer.WriteEndObject();
    }

    private readonly record struct BatchResult(string Text, bool AllGood);
}
