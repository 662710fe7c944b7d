using System.Globalization;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <content>YAML that is broken, or that is fine for YAML and not what its writer meant: PF110 to PF139.</content>
internal static partial class AuthoringProblems
{
    private const string UseQuotes = "Put the whole text in quotes, or on lines of its own beneath `>-`.";

    public static Diagnostic ControlCharacter(SourceLocation place, char found) => Error(
        "PF110",
        place,
        string.Create(CultureInfo.InvariantCulture, $"The line holds an invisible control character, `U+{(int)found:X4}`."),
        "Delete it.");

    public static Diagnostic TabIndent(SourceLocation place) => Error(
        "PF111", place, "The line is indented with a tab.", "Indent with spaces, two for each step.");

    public static Diagnostic ColonInText(SourceLocation place, string text) => Error(
        "PF112", place, $"The colon in {Shown(text)} ends the text, as if a key stood before it.", UseQuotes);

    public static Diagnostic UnclosedQuote(SourceLocation place, char quote) => Error(
        "PF113",
        place,
        $"The quote {Shown(quote.ToString())} that opens here is not closed where the text ends.",
        "Close it; inside of a text in quotes, double a single quote and write `\\` before a double one.");

    public static Diagnostic TextBehindQuote(SourceLocation place, char quote) => Error(
        "PF114",
        place,
        $"The text goes on behind its closing quote {Shown(quote.ToString())}.",
        quote == '\'' ? "Put all of it in quotes, or none; within single quotes write an apostrophe twice." : "Put all of it in quotes, or none.");

    public static Diagnostic BadEscape(SourceLocation place) => Error(
        "PF115", place, "A `\\` in this text in quotes is followed by what YAML does not know.", "Write `\\\\` for a backslash.");

    public static Diagnostic UnclosedFlow(SourceLocation place, char open, char close) => Error(
        "PF116",
        place,
        $"The `{open}` that opens here is not closed where it should be.",
        $"Close it with `{close}`; if it is meant as text, put the whole text in quotes.");

    public static Diagnostic BrokenFlow(SourceLocation place, char open, char close) => Error(
        "PF117",
        place,
        $"What stands from this `{open}` to its `{close}` cannot be read.",
        "Write one entry a line without the brackets, or put each text in quotes.");

    public static Diagnostic TornSentence(SourceLocation place, string before, string rest) => Error(
        "PF136",
        place,
        $"The comma in {Shown($"{before}, {rest}")} ends the entry, so that {Shown(rest)} is one of its own.",
        "Put the whole sentence in quotes, or write one entry a line with `- `.") with
    { Severity = Severity.Warning };

    public static Diagnostic FlowBreaks(SourceLocation place, char open, int line) => Error(
        "PF135",
        place,
        string.Create(CultureInfo.InvariantCulture, $"What stands in the `{open}` of line {line} cannot be read here."),
        "Write one entry a line without the brackets, or put each text in quotes.");

    public static Diagnostic CannotStartText(SourceLocation place, string text) => Error(
        "PF118", place, $"A text cannot start with `{(text[0] == '`' ? '\'' : text[0])}` as in {Shown(text)}.", UseQuotes);

    public static Diagnostic ListBehindKey(SourceLocation place, string key) => Error(
        "PF119", place, $"A list cannot start in the line of its key {Shown(key)}.", "Write each `- …` on a line of its own.");

    public static Diagnostic ColonWithoutSpace(SourceLocation place, string key) => Error(
        "PF120", place, $"There is no space behind the colon of {Shown(key)}.", "Write `key: value`.");

    public static Diagnostic GluedColon(YamlText whole, string key, string value) => Error(
        "PF120", whole.Place.Start, $"There is no space behind the colon of {Shown(key)}.", $"Write {Shown($"{key}: {value}")}.");

    public static Diagnostic NoColon(YamlText whole, string key) => Error(
        "PF120",
        whole.Place.Start,
        $"There is no colon behind {Shown(key)}.",
        $"Write {Shown($"{key}: {whole.Text[key.Length..].TrimStart()}")}.");

    public static Diagnostic WrongIndent(SourceLocation place, string line) => Error(
        "PF121",
        place,
        $"The line {Shown(line)} does not fit the lines above it.",
        "Indent it exactly as the other keys, or dashes, that it belongs to.");

    public static Diagnostic LooseLine(SourceLocation place, string line) => Error(
        "PF122", place, $"The line {Shown(line)} belongs to nothing.", "Write `key: value`, or `- value` in a list.");

    public static Diagnostic RestNotRead(SourceLocation place) => Error(
        "PF123", place, "The file is not read from this line on.", "Mend what stands before it, and read it again.");

    public static Diagnostic TooDeep(SourceLocation place, int most) => Error(
        "PF124", place, $"The lists and maps lie in each other deeper than {most} steps.", "No policy needs that.");

    public static Diagnostic TooManyEntries(SourceLocation place, int most) => Error(
        "PF125", place, $"The file has more than {Number(most)} entries.", "Divide it into several.");

    public static Diagnostic SecondDocument(SourceLocation place) => Error(
        "PF126", place, "A second document starts here, and is not read.", "Put it into a file of its own.");

    public static Diagnostic Alias(SourceLocation place, string found) => Error(
        "PF127",
        place,
        $"Anchors and aliases such as {Shown(found)} are not part of the language.",
        "Write the value itself; if it is a text, put it in quotes.");

    public static Diagnostic Tag(SourceLocation place, string found) => Error(
        "PF128",
        place,
        $"YAML takes the `!` of {Shown(found)} for a tag and drops it.",
        "Write `not …` in a condition; put a text in quotes.");

    public static Diagnostic LostBehindHash(SourceLocation place, string found) => Error(
        "PF129",
        place,
        $"YAML takes {Shown(found)} for a comment and drops it.",
        "Put the text in quotes; if it is a comment, write a space behind `#`.");

    public static Diagnostic TornByComma(YamlText key) => Error(
        "PF130",
        key.Place.Start,
        $"A comma in `{{ }}` tore off {Shown(key.Text)}, which is now a key without a value.",
        "Write one entry a line without the brackets, or put each text in quotes.");

    public static Diagnostic KeyWithoutColon(YamlText key) => Error(
        "PF134",
        key.Place.Start,
        $"The entry {Shown(key.Text)} in `{{ }}` has no colon and no value.",
        "If it is meant as text, put all of it from `{` to `}` in quotes; if not, write `key: value`.");

    public static Diagnostic ThousandsComma(SourceLocation place, string before, string after) => Error(
        "PF131",
        place,
        $"The comma in {Shown(before + "," + after)} ends the number.",
        $"Write `{before}{after}`.");

    public static Diagnostic UndashedEntry(YamlText key, SourceLocation first) => Error(
        "PF132",
        key.Place.Start,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The key {Shown(key.Text)} stands here a second time; the first is in line {first.Line}."),
        $"Does a `- ` lack before {Shown(key.Text)}?");

    public static Diagnostic DuplicateKey(YamlText key, SourceLocation first) => Error(
        "PF132",
        key.Place.Start,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The key {Shown(key.Text)} stands here a second time; the first is in line {first.Line}."),
        "Keep one of them.");

    public static Diagnostic KeyIsNoText(YamlNode key) => Error(
        "PF133", key.Place.Start, $"A key must be a word, but {key.Kind} was found.");
}
