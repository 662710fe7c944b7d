using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PolicyFlex.Diagnostics;
using PolicyFlex.Json;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Deciding;

/// <summary>Decides situations that come one a line, and writes one decision a line in the same order.</summary>
internal sealed class SituationStream(Asked asked, Stream input, string name, TextWriter output)
{
    /// <summary>So many lines at a time make a text that is still a small object for the garbage collector.</summary>
    private const int Batch = 16;

    /// <summary>So many lines at a time are written, so that nobody waits for all that has arrived.</summary>
    private const int Round = 64 * Batch;

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
        Parallel.For(0, batches.Length, index => batches[index] = Decide(lines, index * Batch));
        foreach (var batch in batches)
        {
            output.Write(batch.Text);
        }

        output.Flush();
        return batches.All(batch => batch.AllGood);
    }

    private BatchResult Decide(Line[] lines, int start)
    {
        var buffer = new ArrayBufferWriter<byte>(Batch * 2048);
        using var writer = new Utf8JsonWriter(buffer, JsonText.OneLine);
        var allGood = true;
        for (var index = start; index < Math.Min(start + Batch, lines.Length); index++)
        {
            allGood &= Write(writer, lines[index]);
            writer.Flush();
            writer.Reset();
            buffer.Write("\n"u8);
        }

        return new BatchResult(Encoding.UTF8.GetString(buffer.WrittenSpan), allGood);
    }

    private bool Write(Utf8JsonWriter writer, Line line)
    {
        if (line.Bytes.Length > InputFile.MostBytes)
        {
            WriteBad(writer, line.Number, [ToolProblems.LineTooLong(new SourceLocation(name, line.Number, 0), InputFile.MostBytes)]);
            return false;
        }

        var read = asked.Engine.Situations.FromJson(line.Bytes, source: name, line: line.Number);
        if (!read.Succeeded)
        {
            WriteBad(writer, line.Number, read.Diagnostics);
            return false;
        }

        asked.Write(writer, read.Situation);
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
