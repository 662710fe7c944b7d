using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <content>Keys and the kinds of their values: PF140 to PF149.</content>
internal static partial class AuthoringProblems
{
    public static Diagnostic UnknownKey(YamlText key, Place place)
    {
        var elsewhere = Places.Having(key.Text);
        return Error(
            "PF140",
            key.Place.Start,
            $"There is no key {Shown(key.Text)} in {place.Title}.",
            elsewhere.Count == 0 ? null : $"It belongs in {Either(elsewhere)}.",
            Suggestion.Nearest(key.Text, place.Keys));
    }

    public static Diagnostic MissingKey(SourceLocation at, Place place, string key) => Error(
        "PF141", at, $"The key `{key}` is missing in {place.Title}.");

    public static Diagnostic NoValue(SourceLocation at, string key) => Error(
        "PF142", at, $"The key {Shown(key)} has no value.", "Give it one, or leave the key out.");

    public static Diagnostic NoWords(YamlText found) => Error(
        "PF142", found.Place.Start, "There are no words here.", "Write what is to be said, or leave the key out.");

    public static Diagnostic WrongKind(YamlNode found, string what, string expected) => Error(
        "PF143",
        found.Place.Start,
        $"{Capital(what)} must be {expected}, but {found.Kind} was found.",
        found is YamlMap && expected.StartsWith("a list", StringComparison.Ordinal) ? "Each entry of a list starts with `- `." : null);

    public static Diagnostic BadName(YamlText name, NameStyle style, string what) => Error(
        "PF144",
        name.Place.Start,
        $"{Shown(name.Text)} cannot be the name of {what}.",
        style.Expected,
        style.Mend(name.Text));

    public static Diagnostic UnknownWord(YamlText found, string what, IReadOnlyList<string> known, string? meant = null) => Error(
        "PF145",
        found.Place.Start,
        $"{Shown(found.Text)} is not known as {what}.",
        known.Count > 12 ? null : $"It can be {OneOf(known)}.",
        meant ?? Bracketed(found.Text, known) ?? Suggestion.Nearest(found.Text, known));

    /// <summary>A list of known words whose brackets were forgotten, as it should be written; null if it is none.</summary>
    private static string? Bracketed(string text, IReadOnlyList<string> known)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, part => known.Contains(part, StringComparer.Ordinal)) ? $"[{string.Join(", ", parts)}]" : null;
    }

    public static Diagnostic TwoEffects(SourceLocation at, string first, string second) => Error(
        "PF146", at, $"A rule has one effect, but both `{first}` and `{second}` were found.", "Write two rules.");

    public static Diagnostic NoEffect(SourceLocation at, string? rule) => Error(
        "PF147",
        at,
        $"{(rule is null ? "The rule" : $"The rule {Shown(rule)}")} has no effect.",
        "Write `allow`, `deny` or `guarantee` and what it is about.");

    public static Diagnostic TwoOverridings(SourceLocation at, string first, string second) => Error(
        "PF148", at, $"A denial can be overridden in one way, but both `{first}` and `{second}` were found.", "Keep one of them.");

    public static Diagnostic EmptyList(SourceLocation at, string what) => Error(
        "PF149", at, $"{Capital(what)} is empty.", "Write at least one entry, or leave the key out.");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
