using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>Titles and owners, as the set names them now.</summary>
internal sealed class SetTitles(PolicySet set)
{
    private readonly string _language = set.Languages[0];

    public string? Set => In(set.Title);

    public Policy? Policy(string name) => set.Policies.LastOrDefault(policy => string.Equals(policy.Name, name, StringComparison.Ordinal));

    public string? OfPolicy(string name) => In(Policy(name)?.Title);

    public string? OwnerOf(string policy) => Policy(policy)?.Owner;

    /// <summary>The title of an option or an action.</summary>
    public string? OfGrant(string name) =>
        In(set.Policies.SelectMany(policy => policy.Goodwill).Concat(set.Fallback?.Goodwill ?? []).LastOrDefault(option => option.Name == name)?.Title
            ?? set.Actions.FirstOrDefault(action => action.Name == name)?.Title);

    /// <summary>What happened that led to a policy, or to the denial of a rule; null where it does not say.</summary>
    public string? OriginOf(string name) => In((RuleOf(name) is { } rule ? OriginOf(rule) : Policy(name)?.Origin)?.Text);

    private Rule? RuleOf(string name) =>
        Policy(RuleNames.PolicyOf(name))?.Rules.FirstOrDefault(rule => name.EndsWith($"/{rule.Name}", StringComparison.Ordinal));

    private static Origin? OriginOf(Rule rule) => rule.Otherwise?.Wording.Origin ?? (rule.Effect == Effect.Deny ? rule.Wording.Origin : null);

    private string? In(Label? label) => label?.In(_language, _language);
}
