namespace PolicyFlex.Tool.Output;

/// <summary>Colours text, or leaves it as it is.</summary>
internal sealed class Ink
{
    private readonly bool _colours;

    private Ink(bool colours) => _colours = colours;

    /// <summary>No colour.</summary>
    public static Ink None { get; } = new(false);

    /// <summary>The sixteen colours that every terminal knows.</summary>
    public static Ink Ansi { get; } = new(true);

    public string Bold(string text) => Paint(text, "1");
    public string Faint(string text) => Paint(text, "2");
    public string Good(string text) => Paint(text, "32");
    public string Bad(string text) => Paint(text, "31");
    public string Doubtful(string text) => Paint(text, "33");

    /// <summary>
    /// The text without control characters, which a file could otherwise use to command the terminal, and without those that turn the
    /// direction of writing, which could show it in another order than it has.
    /// </summary>
    public static string Plain(string text) =>
        text.Any(IsCommand) ? string.Concat(text.Select(c => IsCommand(c) ? ' ' : c)) : text;

    private static bool IsCommand(char c) =>
        char.IsControl(c) || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';

    private string Paint(string text, string code) => _colours ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
