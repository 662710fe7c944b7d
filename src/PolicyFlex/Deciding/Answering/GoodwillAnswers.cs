using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Puts the answer for a goodwill option together with its amounts, bounds, approvals and words (meaning 9).</summary>
internal sealed class GoodwillAnswers(Deliberation deliberation, WordsRenderer words)
{
    private readonly Inquiry _inquiry = deliberation.Inquiry;
    private readonly DecisionPlan _plan = deliberation.Inquiry.Plan;

    /// <summary>What is wanted first, then within reach from the highest rung down, then without a rung, then out of reach from the lowest up.</summary>
    public ImmutableArray<OptionFinding> InOrder(ImmutableArray<OptionFinding> findings)
    {
        if (findings.Length < 2)
        {
            return findings;
        }

        var places = new (int Wanted, int Group, int Rung, int Index)[findings.Length];
        for (var index = 0; index < places.Length; index++)
        {
            var (finding, rung) = (findings[index], findings[index].Option.Rung ?? 0);
            var (group, place) = finding.IsOutOfReach ? (2, rung) : finding.Option.Rung is null ? (1, 0) : (0, -rung);
            places[index] = (deliberation.Wanted.PlaceOf(finding.Option.Option.Name), group, place, index);
        }

        var inOrder = findings.AsSpan().ToArray();
        Array.Sort(places, inOrder);
        return ImmutableCollectionsMarshal.AsImmutableArray(inOrder);
    }

    /// <summary>The answer for one option.</summary>
    public GoodwillDecision Of(OptionFinding finding)
    {
        var option = finding.Option;
        var answer = finding.For(_inquiry.Level);
        var what = answer is Answer.NotCovered or Answer.OutOfReach or Answer.NeedsFacts ? default : GivenOrDenied(finding, answer);
        return new GoodwillDecision
        {
            Option = option.Option.Name,
            Answer = answer,
            Gives = option.Option.Gives,
            Unit = words.Render(option.Option.Unit),
            Currency = option.IsMoney ? _plan.Set.Currency : null,
            Worth = finding.Bounds.Worth,
            Suggested = what.Suggested,
            SuggestionAsks = OrNone(what.SuggestionAsks),
            UpTo = what.UpTo,
            LimitedBy = what.LimitedBy,
            Provisional = finding.Bounds.IsProvisional,
            Bounds = OrNone(what.Bounds),
            Approvals = OrNone(what.Approvals),
            CouldBe = what.CouldBe,
            WouldNeed = answer == Answer.OutOfReach ? WouldNeed(option) : null,
            By = OrNone(what.By),
            Say = what.Say,
            Note = what.Note,
            Needs = option.Option.Needs,
            Also = OrNone(what.Also),
        };
    }

    private static ImmutableArray<T> OrNone<T>(ImmutableArray<T> parts) => parts.IsDefault ? [] : parts;

    private Particulars GivenOrDenied(OptionFinding finding, Answer answer)
    {
        var standing = finding.Standings(_inquiry.Level);
        return standing.Kind is not (RankKind.Allowed or RankKind.AllowedWithApproval) ? DeniedByRules(finding)
            : answer == Answer.Denied ? DeniedByBounds(finding, standing)
            : Given(finding, standing);
    }

    private Particulars DeniedByRules(OptionFinding finding)
    {
        var sources = finding.Sources(_inquiry.Level);
        var byBounds = finding.IsByAction(_inquiry.Level) && finding.By!.IsDeniedByBounds(_inquiry.Level) ? finding.By.Bounds(_inquiry.Level) : null;
        var upTo = finding.Option.IsCounted ? 0m : (decimal?)null;
        var places = new AmountPlaces(null, upTo, finding.Option.IsMoney);
        return new Particulars
        {
            By = byBounds is null ? sources.Ids() : [.. sources.Ids().Union(byBounds.DeniedBy, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            UpTo = upTo,
            Say = words.Render(sources.First(source => source.Wording.Say) ?? byBounds?.Say, places),
            Note = words.Render(sources.First(source => source.Wording.Note), places),
        };
    }

    private Particulars DeniedByBounds(OptionFinding finding, Rank standing)
    {
        var (bounds, give) = (finding.Bounds.For(_inquiry.Level, standing), finding.Give(_inquiry.Level));
        var upTo = finding.Option.IsCounted ? give.OrNull : null;
        var places = new AmountPlaces(SuggestedIn(finding, give), upTo, finding.Option.IsMoney);
        return new Particulars
        {
            UpTo = upTo,
            LimitedBy = bounds.Tightest,
            Bounds = bounds.All,
            CouldBe = CouldBeOf(finding, standing, give),
            Say = bounds.Tightest is { } name ? words.Render(finding.Bounds.SayOf(name), places) : null,
        };
    }

    private Particulars Given(OptionFinding finding, Rank standing)
    {
        var (option, sources) = (finding.Option, finding.Sources(_inquiry.Level));
        var (bounds, give) = (finding.Bounds.For(_inquiry.Level, standing), finding.Give(_inquiry.Level));
        var (suggested, upTo) = (SuggestedIn(finding, give), option.IsCounted ? give.OrNull : null);
        var approvals = finding.Bounds.Approvals(_inquiry.Level, standing);
        var places = give.IsNone ? PlacesOnceApproved(finding, approvals) : new AmountPlaces(suggested, upTo, option.IsMoney);
        return new Particulars
        {
            Suggested = suggested,
            SuggestionAsks = NamesOf(finding.Bounds.MissingForSuggestion()),
            UpTo = upTo,
            LimitedBy = bounds.Tightest,
            Bounds = bounds.All,
            CouldBe = CouldBeOf(finding, standing, give),
            By = sources.Ids(),
            Approvals = approvals,
            Say = words.Render(option.Option.Wording.Say, places),
            Note = words.Render(option.Option.Wording.Note, places),
            Also = sources.Duties(option.Option.Also),
        };
    }

    /// <summary>What is said once somebody has approved it: as much as is suggested and anybody can approve.</summary>
    private static AmountPlaces PlacesOnceApproved(OptionFinding finding, ImmutableArray<ApprovalOffer> approvals)
    {
        var most = approvals.Any(offer => offer.UpTo is null) ? null : approvals.Max(offer => offer.UpTo);
        var suggested = finding.Option.IsCounted ? finding.Bounds.Amounts.RoundedFor(finding.Option) : null;
        return new AmountPlaces(suggested is { } known ? Math.Min(known, most ?? known) : null, most, finding.Option.IsMoney);
    }

    private static decimal? SuggestedIn(OptionFinding finding, Room give) =>
        finding.Option.IsCounted && finding.Bounds.Amounts.RoundedFor(finding.Option) is { } known ? Math.Min(known, give.Amount) : null;

    private CouldBe? CouldBeOf(OptionFinding finding, Rank standing, Room give)
    {
        if (finding.Bounds.Amounts.CouldBe is not { } open || AnswerScale.Of(standing, _inquiry.Level) != Answer.Allowed)
        {
            return null;
        }

        var could = finding.Bounds.Give(_inquiry.Level, open.Cap);
        return could > give ? new CouldBe(could.OrNull, NamesOf(open.Slots)) : null;
    }

    /// <summary>The names of those that can be asked for.</summary>
    private ImmutableArray<string> NamesOf(IndexSet slots) =>
        slots.IsEmpty ? [] : [.. slots.Where(slot => !_plan.Set.Facts[slot].NeverAsked).Select(slot => _plan.Set.Facts[slot].Name)];

    private WouldNeed WouldNeed(OptionPlan option)
    {
        var place = option.Rung!.Value - option.Notch;
        var rung = _plan.Set.Ladder!.Rungs[place];
        return new WouldNeed(rung.Name, rung.When is When.Text text ? text.Expression : null);
    }

    /// <summary>What an option that may be given, or is denied, has beside its answer; none of it for any other answer.</summary>
    private readonly record struct Particulars
    {
        public decimal? Suggested { get; init; }
        public ImmutableArray<string> SuggestionAsks { get; init; }
        public decimal? UpTo { get; init; }
        public string? LimitedBy { get; init; }
        public ImmutableArray<Bound> Bounds { get; init; }
        public ImmutableArray<ApprovalOffer> Approvals { get; init; }
        public CouldBe? CouldBe { get; init; }
        public ImmutableArray<string> By { get; init; }
        public string? Say { get; init; }
        public string? Note { get; init; }
        public ImmutableArray<DueDuty> Also { get; init; }
    }
}
