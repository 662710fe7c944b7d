using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Json;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about a goodwill option.</summary>
internal sealed class GoodwillEntry(SetWords words, ImmutableArray<Ask> asks)
{
    public Entry Of(GoodwillDecision option) => Entry.Of(
        option.Option,
        words.Option(option.Option),
        Amount(option),
        CouldBe(option),
        option.Answer == Answer.Denied ? null : Phrases.Said(option.Say),
        Phrases.Labelled("Mind", option.Note),
        option.Needs.IsEmpty ? null : $"Needs {Phrases.Listed([.. option.Needs.Select(need => $"a {need}")])}.",
        Phrases.Duties(option.Also),
        option is { Provisional: true, UpTo: > 0 } ? "Provisional: a limit could not be counted, as it is not said whose it is." : null,
        option.By.IsEmpty ? null : $"({string.Join(", ", option.By)})");

    private string Amount(GoodwillDecision option) => option.Answer switch
    {
        Answer.Allowed => Sentence(Given(option), Approvals(option)),
        Answer.NeedsApproval => Sentence("only with approval", Approvals(option)),
        Answer.Denied => "not now" + (option.LimitedBy is { } limit ? $": {limit}{Returns(option, limit)}" : ""),
        Answer.NeedsFacts => Asked(option),
        Answer.OutOfReach => "out of reach" + (option.WouldNeed is { } need ? $": from {need.Rung} on{Condition(need)}" : ""),
        _ => "not for this situation",
    };

    private string Asked(GoodwillDecision option)
    {
        string[] facts = [.. asks.Where(ask => ask.For.Contains(option.Option, StringComparer.Ordinal)).Select(ask => ask.Fact)];
        return $"hangs on {(facts.Length == 0 ? "facts that are not known" : Phrases.Listed(facts))}";
    }

    private static string Given(GoodwillDecision option)
    {
        var bound = option.LimitedBy is { } limit and not "at-most" ? $" ({limit})" : "";
        return (option.Suggested, option.UpTo) switch
        {
            (null, null) => "yes" + bound,
            ({ } suggested, null) => $"suggested {Of(option, suggested, isFirst: true)}{bound}",
            (null, { } most) => $"up to {Of(option, most, isFirst: true)}{bound}",
            ({ } suggested, { } most) => $"suggested {Of(option, suggested, isFirst: true)}, up to {Of(option, most)}{bound}",
        };
    }

    private static string Approvals(GoodwillDecision option) => string.Join(", ", option.Approvals.Select(offer =>
        offer.Level
        + (offer.By > 1 ? $" ({Phrases.Number(offer.By)} people)" : "")
        + (offer.UpTo is { } most ? $" up to {Of(option, most)}" : "")));

    private static string? CouldBe(GoodwillDecision option) => option.CouldBe is { } could
        ? $"Could be {(could.UpTo is { } most ? $"up to {Of(option, most, isFirst: true)}" : "without bound")}; ask for {Phrases.Listed(could.Asks)}."
        : null;

    private string Returns(GoodwillDecision option, string limit) =>
        option.Bounds.FirstOrDefault(bound => bound.Name == limit)?.Returns is { } returns ? $"; again from {words.Day(returns)}" : "";

    private static string Condition(WouldNeed need) => need.When is null ? "" : $" ({need.When})";

    private static string Of(GoodwillDecision option, decimal amount, bool isFirst = false)
    {
        var unit = isFirst ? option.Currency ?? option.Unit : null;
        return AmountText.Of(amount, option.Currency) + (unit is null ? "" : " " + unit);
    }

    private static string Sentence(string first, string second) => second.Length == 0 ? first : $"{first}; {second}";
}
