using System.Globalization;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>Every sentence of this stage; the codes are PF100 to PF199. The files beside this one hold them by subject.</summary>
internal static partial class AuthoringProblems
{
    private const int MostShown = 60;

    /// <summary>A piece of somebody's text in backticks, on one line and not too long.</summary>
    internal static string Shown(string text)
    {
        var line = string.Create(Math.Min(text.Length, MostShown), text, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsWhiteSpace(from[i]) || char.IsControl(from[i]) ? ' ' : from[i] == '`' ? '\'' : from[i];
            }
        });
        return text.Length > MostShown ? $"`{line.TrimEnd()}…`" : $"`{line.Trim()}`";
    }

    /// <summary>Words in backticks with commas, and <c>or</c> before the last.</summary>
    internal static string OneOf(IEnumerable<string> words) => Either([.. words.Select(word => $"`{word}`")]);

    private static string Either(IReadOnlyList<string> phrases) => phrases.Count switch
    {
        0 => "",
        1 => phrases[0],
        _ => $"{string.Join(", ", phrases.SkipLast(1))} or {phrases[^1]}",
    };

    private static Diagnostic Error(
        string code, SourceLocation? place, string message, string? expected = null, string? didYouMean = null) =>
        new() { Code = code, Location = place, Message = message, Expected = expected, DidYouMean = didYouMean };

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
