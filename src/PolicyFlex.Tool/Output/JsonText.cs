using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyFlex.Tool.Output;

/// <summary>Writes JSON to a text.</summary>
internal static class JsonText
{
    /// <summary>In lines and with indents, for files and eyes.</summary>
    public static JsonWriterOptions Indented { get; } = Options(indented: true);

    /// <summary>In one line, for streams.</summary>
    public static JsonWriterOptions OneLine { get; } = Options(indented: false);

    /// <summary>What <paramref name="write"/> writes, and a line break.</summary>
    public static void WriteJson(this TextWriter output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            write(writer);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    // The output is no part of a web page, so that quotes and letters of any language need no escapes.
    private static JsonWriterOptions Options(bool indented) =>
        new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
