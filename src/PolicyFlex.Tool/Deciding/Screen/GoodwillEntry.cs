using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about a goodwill option.</summary>
internal sealed class GoodwillEntry(SetWords words, Actor actor, ImmutableArray<Ask> asks)
{
    private readonly BoundPhrases _bounds = new(words, actor);

    public Entry Of(GoodwillDecision option) => Entry.Of(
        option.Option,
        [
            words.Title(option.Option),
            Answered(option),
            option.Answer == Answer.Allowed ? _bounds.Limiting(option) : null,
            option.Answer is Answer.Allowed or Answer.NeedsApproval ? Approvals(option) : null,
            CouldBe(option),
            option.Answer == Answer.Denied ? null : Phrases.Said(option.Say, option.Answer),
            Phrases.Labelled("Mind", option.Note),
            option.Needs.IsEmpty ? null : $"Needs {Phrases.Listed([.. option.Needs.Select(need => $"a {need}")])}.",
            Phrases.Duties(option.Also),
            option.Answer is Answer.Allowed or Answer.NeedsApproval ? BoundPhrases.Provisional(option) : null,
            Phrases.Sources(option.By),
        ]);

    private string Answered(GoodwillDecision option) => option.Answer switch
    {
        Answer.Allowed => Given(option),
        Answer.NeedsApproval => "only with approval",
        Answer.Denied => _bounds.Denying(option),
        Answer.NeedsFacts => Asked(option),
        Answer.OutOfReach => "out of reach" + (option.WouldNeed is { } need ? $": from {need.Rung} on{Condition(need)}" : ""),
        _ => "not for this situation",
    };

    private string Asked(GoodwillDecision option)
    {
        string[] facts = [.. asks.Where(ask => ask.For.Contains(option.Option, StringComparer.Ordinal)).Select(ask => ask.Fact)];
        return $"hangs on {(facts.Length == 0 ? "facts that are not known" : Phrases.Listed(facts))}";
    }

    private string Given(GoodwillDecision option) => (option.Suggested, option.UpTo) switch
    {
        (null, null) => "yes",
        ({ } suggested, null) => $"suggested {words.Amount(option, suggested)}",
        (null, { } most) => $"up to {words.Amount(option, most)}",
        ({ } suggested, { } most) => $"suggested {words.Amount(option, suggested)}, up to {words.Amount(option, most)}",
    };

    private string? Approvals(GoodwillDecision option) => option.Approvals.IsEmpty
        ? null
        : Phrases.Capital(Phrases.Listed([.. option.Approvals.Select(offer => Approval(option, offer))])) + ".";

    private string Approval(GoodwillDecision option, ApprovalOffer offer) =>
        $"{words.Somebody(offer.Level, offer.By)} can approve {(offer.UpTo is { } most ? $"up to {words.Amount(option, most)}" : "it")}";

    private string? CouldBe(GoodwillDecision option) => option.CouldBe is { } could
        ? $"Could be {(could.UpTo is { } most ? $"up to {words.Amount(option, most)}" : "without bound")}; ask for {Phrases.Listed(could.Asks)}."
        : null;

    private static string Condition(WouldNeed need) => need.When is null ? "" : $" ({need.When})";
}
