using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Languages;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about a goodwill option.</summary>
internal sealed class GoodwillEntry(SetWords words, Actor actor, ImmutableArray<Ask> asks)
{
    private readonly BoundWords _bounds = new(words, actor);
    private readonly OfferPhrases _phrases = words.Phrases.Offers;

    public Entry Of(GoodwillDecision option) => Entry.Of(
        option.Option,
        [
            words.Title(option.Option),
            Answered(option),
            option.SuggestionAsks.IsEmpty ? null : _phrases.SuggestionHangsOn.With(words.All(option.SuggestionAsks)),
            option.Answer == Answer.Allowed ? _bounds.Limiting(option) : null,
            option.Answer is Answer.Allowed or Answer.NeedsApproval ? Approvals(option) : null,
            CouldBe(option),
            option.Answer == Answer.Denied ? null : words.Phrases.Entries.Said(option.Say, option.Answer),
            Sayings.Labelled(words.Phrases.Entries.Mind, option.Note),
            option.Needs.IsEmpty ? null : _phrases.Needs.With(words.All([.. option.Needs.Select(Needed)])),
            words.Phrases.Entries.Duties(option.Also),
            option.Answer is Answer.Allowed or Answer.NeedsApproval ? _bounds.Provisional(option) : null,
            Sayings.Sources(option.By),
        ]);

    private string Answered(GoodwillDecision option) => option.Answer switch
    {
        Answer.Allowed => Given(option),
        Answer.NeedsApproval => _phrases.OnlyWithApproval,
        Answer.Denied => _bounds.Denying(option),
        Answer.NeedsFacts => Asked(option),
        Answer.OutOfReach => OutOfReach(option.WouldNeed),
        _ => _phrases.NotForThis,
    };

    private string Asked(GoodwillDecision option)
    {
        string[] facts = [.. asks.Where(ask => ask.For.Contains(option.Option, StringComparer.Ordinal)).Select(ask => ask.Fact)];
        return _phrases.HangsOn.With(facts.Length == 0 ? _phrases.UnknownFacts : words.All(facts));
    }

    private string Given(GoodwillDecision option) => (option.Suggested, option.UpTo) switch
    {
        (null, null) => _phrases.Yes,
        ({ } suggested, null) => _phrases.Suggested.With(words.Amount(option, suggested)),
        (null, { } most) => _phrases.UpTo.With(words.Amount(option, most)),
        ({ } suggested, { } most) => _phrases.SuggestedUpTo.With(words.Amount(option, suggested), words.Amount(option, most)),
    };

    private string? Approvals(GoodwillDecision option) => option.Approvals.IsEmpty
        ? null
        : words.All([.. option.Approvals.Select(offer => Approval(option, offer))]).Capitalised() + ".";

    private string Approval(GoodwillDecision option, ApprovalOffer offer)
    {
        var who = words.Somebody(offer.Level, offer.By);
        return offer.UpTo is { } most ? _phrases.CanApproveUpTo.With(who, words.Amount(option, most)) : _phrases.CanApprove.With(who);
    }

    private string? CouldBe(GoodwillDecision option) => option.CouldBe switch
    {
        null => null,
        { UpTo: { } most } could => _phrases.CouldBeUpTo.With(words.Amount(option, most), words.All(could.Asks)),
        var could => _phrases.CouldBe.With(words.All(could.Asks)),
    };

    private string OutOfReach(WouldNeed? need) => need is null ? _phrases.OutOfReach
        : _phrases.OutOfReachBelow.With(need.Rung) + (need.When is null ? "" : $" ({need.When})");

    private string Needed(string what) => what switch
    {
        "reason" => _phrases.Reason,
        "note" => _phrases.Note,
        _ => what,
    };
}
