using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Checking;

/// <summary>Short ways to write parts of a policy set.</summary>
internal static class Write
{
    public static Words Say(string text, string language = "en") =>
        new([new WordsInLanguage(language, [new Template([new TemplatePart(text, IsPlace: false)])])]);

    public static Words Place(string place) =>
        new([new WordsInLanguage("en", [new Template([new TemplatePart(place, IsPlace: true)])])]);

    public static When When(string expression) => new When.Text(expression);

    public static Quantity Amount(string formula) => new Quantity.Value(new Formula(formula));

    public static Quantity Range(decimal suggested, decimal most) => new Quantity.Range(suggested, most);

    public static Quantity Unlimited => new Quantity.Unlimited();

    public static FactDefinition Fact(string name, FactKind kind, params ImmutableArray<string> choices) =>
        new() { Name = name, Type = new FactType(kind) { Choices = choices } };

    public static Limit Times(int times, string sentence, params ImmutableArray<string> per) =>
        new() { Sentence = sentence, Times = times, Per = per };

    public static Limit Limit(string amount, string sentence, params ImmutableArray<string> per) =>
        new() { Sentence = sentence, Amount = new Formula(amount), Per = per };

    public static Rule Allow(string name, params ImmutableArray<string> targets) => Rule(name, Effect.Allow, targets);

    public static Rule Deny(string name, params ImmutableArray<string> targets) =>
        Rule(name, Effect.Deny, targets) with { Wording = Refusal };

    public static Rule Guarantee(string name, params ImmutableArray<string> targets) => Rule(name, Effect.Guarantee, targets);

    /// <summary>The words that a denial has.</summary>
    public static Wording Refusal { get; } = new() { Say = Say("I cannot do this."), Instead = [new Alternative(null, Say("Somebody else will help."))] };

    public static Target With(this Target target, string parameter, string value) =>
        target with { With = target.With.Add(new ParameterValue(parameter, new Formula(value))) };

    public static GoodwillOption Option(string name, string gives, string? amount) =>
        new() { Name = name, Gives = gives, Amount = amount is null ? null : Amount(amount) };

    public static Policy Policy(string name) => new()
    {
        Name = name,
        File = $"{name}.policy.yaml",
        Owner = "care",
        Because = Say("Because."),
        Rules = [Allow($"{name}-rule", "refund")],
    };

    public static AuthorityLevel Level(string name, string money) =>
        new() { Name = name, UpTo = [new Ceiling(Ceiling.Money, Amount(money))] };

    private static Rule Rule(string name, Effect effect, ImmutableArray<string> targets) =>
        new() { Name = name, Effect = effect, Targets = [.. targets.Select(target => new Target(target))] };
}
