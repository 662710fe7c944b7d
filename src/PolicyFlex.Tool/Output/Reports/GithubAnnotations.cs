using System.Globalization;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Output;

/// <summary>Problems as workflow commands, which GitHub shows beside the changed lines.</summary>
internal static class GithubAnnotations
{
    /// <summary>All of them, the most severe first: of a step, ten are shown.</summary>
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.OrderByDescending(one => one.Severity))
        {
            Write(output, diagnostic);
        }
    }

    public static void Write(TextWriter output, Diagnostic diagnostic)
    {
        var command = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        Write(output, command, diagnostic.Location, diagnostic.Code, diagnostic.Text);
    }

    /// <summary>One command: <c>::error file=…,line=…,col=…,title=…::message</c>, without the parts of the place that are not known.</summary>
    public static void Write(TextWriter output, string command, SourceLocation? place, string title, string message)
    {
        var properties = new List<string>();
        if (place is { } known)
        {
            properties.Add("file=" + Property(known.File));
            AddNumber(properties, "line", known.Line);
            AddNumber(properties, "col", known.Column);
        }

        properties.Add("title=" + Property(title));
        output.WriteLine($"::{command} {string.Join(',', properties)}::{Message(message)}");
    }

    private static void AddNumber(List<string> properties, string name, int number)
    {
        if (number > 0)
        {
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"{name}={number}"));
        }
    }

    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
