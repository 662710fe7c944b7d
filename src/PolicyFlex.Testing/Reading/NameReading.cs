using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>Reads names of the set, and tells those that it does not have.</summary>
internal sealed class NameReading(SetNames names, NodeReading reading)
{
    public string? Level(YamlNode node, string key) =>
        Known(reading.Text(node, key), names.Levels, (place, found) => TestProblems.UnknownLevel(place, found, names.Levels));

    public ImmutableArray<string> Subjects(YamlNode node, string key) =>
        All(node, key, [.. names.Subjects], (place, found) => TestProblems.UnknownSubject(place, found, names.Subjects));

    public ImmutableArray<string> Facts(YamlNode node, string key) =>
        All(node, key, names.Facts.Keys, (place, found) => TestProblems.UnknownFact(place, found, names.Facts.Keys));

    /// <summary>Rules as <c>policy/rule</c>; the limits of actions decide too, and are named by their sentences.</summary>
    public ImmutableArray<string> Rules(YamlNode node, string key) =>
        All(node, key, names.Rules.AddRange(names.Limits), (place, found) => TestProblems.UnknownRule(place, found, names.Rules));

    /// <summary>The open flags of rules: a map of rules to what is said of each.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Flags(YamlNode node) => (reading.Map(node, "flags")?.Entries ?? [])
        .Where(entry => IsRule(entry.Key))
        .ToImmutableDictionary(
            entry => entry.Key.Text, entry => reading.Texts(entry.Value, entry.Key.Text).Select(text => text.Text).ToImmutableArray(), StringComparer.Ordinal);

    public bool IsRule(YamlText key) =>
        Known(key, names.Rules, (place, found) => TestProblems.UnknownRule(place, found, names.Rules)) is not null;

    public string? Bound(YamlNode node, string key) =>
        Known(reading.Text(node, key), [.. names.Bounds], (place, found) => TestProblems.UnknownBound(place, found, names.Bounds));

    /// <summary>Whether a key is an action or an option; one that is not is told.</summary>
    public bool IsSubject(YamlText key) =>
        Known(key, [.. names.Subjects], (place, found) => TestProblems.UnknownSubject(place, found, names.Subjects)) is not null;

    public bool IsLevel(YamlText key) =>
        Known(key, names.Levels, (place, found) => TestProblems.UnknownLevel(place, found, names.Levels)) is not null;

    public bool IsAction(YamlText key) =>
        Known(key, names.Actions, (place, found) => TestProblems.UnknownAction(place, found, names.Actions)) is not null;

    public bool IsOption(YamlText key) => Known(
        key, [.. names.Options, .. names.FallbackOptions], (place, found) => TestProblems.UnknownOption(place, found, names.Options)) is not null;

    public bool IsFallbackOption(YamlText key) => Known(
        key,
        names.FallbackOptions,
        (place, found) => TestProblems.UnknownFallbackOption(place, found, names.FallbackOptions)) is not null;

    public bool IsFact(YamlText key) =>
        Known(key, names.Facts.Keys, (place, found) => TestProblems.UnknownFact(place, found, names.Facts.Keys)) is not null;

    private ImmutableArray<string> All(
        YamlNode node, string key, IReadOnlyCollection<string> known, Func<SourceLocation, string, Diagnostic> unknown) =>
        [.. reading.Texts(node, key).Select(text => Known(text, known, unknown)).OfType<string>()];

    private string? Known(YamlText? text, IReadOnlyCollection<string> known, Func<SourceLocation, string, Diagnostic> unknown)
    {
        if (text is null || known.Contains(text.Text, StringComparer.Ordinal))
        {
            return text?.Text;
        }

        reading.Tell(unknown(text.Place.Start, text.Text));
        return null;
    }
}
