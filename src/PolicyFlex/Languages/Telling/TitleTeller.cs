using PolicyFlex.Policies;

namespace PolicyFlex.Languages;

/// <summary>Calls the actions, options and policies of a set by their titles, in a language.</summary>
internal sealed class TitleTeller(PolicySet set, Language language)
{
    /// <summary>An action's title; null if it has none.</summary>
    public string? Action(string name) => Of(set.Actions.FirstOrDefault(action => Is(action.Name, name))?.Title);

    /// <summary>An option's title, that of the last version which has one; null if none has.</summary>
    public string? Option(string name) => Of(
        set.Policies.SelectMany(policy => policy.Goodwill)
            .Concat(set.Fallback?.Goodwill ?? [])
            .LastOrDefault(option => Is(option.Name, name) && option.Title is not null)?.Title);

    /// <summary>A policy's title, that of the last version which has one; null if none has.</summary>
    public string? Policy(string name) => Of(set.Policies.LastOrDefault(policy => Is(policy.Name, name) && policy.Title is not null)?.Title);

    /// <summary>A level's title; null if it has none.</summary>
    public string? Level(string name) => Of(set.Authority.Levels.FirstOrDefault(level => Is(level.Name, name))?.Title);

    private string? Of(Label? title) => title?.In(language.Tag, set.Languages[0]);

    private static bool Is(string name, string asked) => string.Equals(name, asked, StringComparison.Ordinal);
}
