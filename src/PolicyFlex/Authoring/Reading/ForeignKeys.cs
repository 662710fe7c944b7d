using System.Collections.Frozen;

namespace PolicyFlex.Authoring;

/// <summary>Keys that people bring from elsewhere, and the keys of the language that they mean.</summary>
internal static class ForeignKeys
{
    private static readonly FrozenDictionary<string, string[]> Meanings = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["if"] = ["when", "applies-when"],
        ["condition"] = ["when", "applies-when"],
        ["unless"] = ["when"],
        ["where"] = ["when"],
        ["else"] = ["otherwise"],
        ["permit"] = ["allow"],
        ["grant"] = ["allow"],
        ["approve"] = ["allow"],
        ["then"] = ["allow"],
        ["forbid"] = ["deny"],
        ["refuse"] = ["deny"],
        ["reject"] = ["deny"],
        ["disallow"] = ["deny"],
        ["message"] = ["say"],
        ["text"] = ["say"],
        ["words"] = ["say"],
        ["reason"] = ["because"],
        ["why"] = ["because"],
        ["alternative"] = ["instead"],
        ["alternatives"] = ["instead"],
        ["exception"] = ["exceptions"],
        ["except"] = ["exceptions"],
        ["max"] = ["at-most"],
        ["maximum"] = ["at-most"],
        ["cap"] = ["at-most"],
        ["limit"] = ["limits", "at-most"],
        ["name"] = ["rule", "option", "level", "rung", "policy", "policy-set", "title"],
        ["id"] = ["rule", "option", "level", "rung", "policy", "policy-set"],
        ["description"] = ["about", "because", "title"],
        ["label"] = ["title"],
        ["give"] = ["gives"],
        ["overridden-by"] = ["overridable-by"],
        ["options"] = ["goodwill"],
        ["levels"] = ["authority"],
        ["start"] = ["from"],
        ["end"] = ["until"],
        ["to"] = ["until"],
        ["enum"] = ["choices"],
        ["values"] = ["choices"],
        ["default-value"] = ["default"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The key of a place that is meant by one that it does not have; null for none.</summary>
    public static string? Meant(string key, Place place) =>
        Meanings.GetValueOrDefault(key)?.FirstOrDefault(meant => place.Keys.Contains(meant, StringComparer.Ordinal));
}
