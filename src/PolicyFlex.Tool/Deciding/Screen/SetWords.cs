using PolicyFlex.Deciding;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Tool.Deciding;

/// <summary>How the things of a set are called and counted when they are shown to people who speak a language.</summary>
internal sealed class SetWords(PolicySet set, Language language)
{
    private readonly TitleTeller _titles = new(set, language);
    private readonly FactTeller _teller = new(set, language);

    /// <summary>The turns of phrase of the language.</summary>
    public Phrases Phrases => language.Phrases;

    /// <summary>A policy's title, else its name.</summary>
    public string Policy(string name) => _titles.Policy(name) ?? name;

    /// <summary>The title of an action or an option; null if it has none.</summary>
    public string? Title(string name) => _titles.Action(name) ?? _titles.Option(name);

    /// <summary>The title of an action or an option with its name, by which it is found elsewhere on the screen.</summary>
    public string TitleAndName(string name) => Title(name) is { } title ? Phrases.Entries.Named.With(title, name) : name;

    /// <summary>Somebody of a level, by its title if it has one: <c>a lead</c>, <c>Front desk</c>, <c>two people of level manager</c>.</summary>
    public string Somebody(string level, int count = 1)
    {
        var title = _titles.Level(level);
        var one = "aeiou".Contains(level[0], StringComparison.Ordinal) ? Phrases.Entries.SomebodyByVowel : Phrases.Entries.Somebody;
        return count > 1 ? Phrases.Entries.People.With(Count(count), title ?? level) : title ?? one.With(level);
    }

    /// <summary>Whether somebody of a level may do what another level may.</summary>
    public bool IsAtLeast(string level, string other) => PlaceOf(other) is >= 0 and var place && PlaceOf(level) >= place;

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public string All(IReadOnlyList<string> parts) => language.All(parts);

    public string YesOrNo(bool truth) => truth ? language.Yes : language.No;

    /// <summary>A fact's title, or its name as words.</summary>
    public string FactTitle(string name) => Fact(name) is { } fact ? _teller.Title(fact) : name;

    /// <summary>The choices that a fact has, as people say them; empty for a fact of another type.</summary>
    public IEnumerable<string> Choices(string name) => Fact(name)?.Type is { Kind: FactKind.Choice } type
        ? type.Choices.Select(choice => _teller.Plain(Value.Of(choice), type))
        : [];

    /// <summary>A value that somebody claims for a fact, as people write it.</summary>
    public string Claim(string name, string claimed) =>
        Fact(name) is { } fact && FactText.Read(claimed, fact.Type, set.Calendar) is { } value ? _teller.Value(value, fact) : claimed;

    /// <summary>A moment in the set's zone: <c>March 1, 2026 at 10:15 AM</c>.</summary>
    public string Moment(DateTimeOffset moment) => _teller.Moment(moment);

    /// <summary>A day in the set's zone: <c>March 1, 2026</c>.</summary>
    public string Day(DateTimeOffset moment) => language.Day(set.Calendar.DateOf(moment));

    /// <summary>An amount in the set's currency: <c>$24.00</c>.</summary>
    public string Money(decimal amount) => _teller.Money(amount);

    /// <summary>An amount of an option: <c>$24.00</c>, <c>3 days</c>.</summary>
    public string Amount(GoodwillDecision option, decimal amount) => option.Currency is not null ? Money(amount)
        : option.Unit is { } unit ? $"{language.Number(amount)} {unit}"
        : language.Number(amount);

    /// <summary>An amount of an option by its name.</summary>
    public string Amount(string option, decimal amount) =>
        Options.LastOrDefault(other => other.Name == option)?.Unit is { } unit ? $"{language.Number(amount)} {_teller.Of(unit)}" : Money(amount);

    private IEnumerable<GoodwillOption> Options => set.Policies.SelectMany(policy => policy.Goodwill).Concat(set.Fallback?.Goodwill ?? []);

    private int PlaceOf(string level) => set.Authority.Levels.ToList().FindIndex(other => other.Name == level);

    private string Count(int count) => count switch
    {
        2 => Phrases.Entries.Two,
        3 => Phrases.Entries.Three,
        _ => language.Number(count),
    };

    private FactDefinition? Fact(string name) => set.Facts.FirstOrDefault(fact => fact.Name == name);
}
