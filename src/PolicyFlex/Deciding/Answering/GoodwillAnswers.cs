using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Puts the answer for a goodwill option together with its amounts, bounds, approvals and words (meaning 9).</summary>
internal sealed class GoodwillAnswers(Deliberation deliberation, WordsRenderer words)
{
    private readonly Inquiry _inquiry = deliberation.Inquiry;
    private readonly DecisionPlan _plan = deliberation.Inquiry.Plan;

    /// <summary>What is wanted first, then within reach from the highest rung down, then without a rung, then out of reach from the lowest up.</summary>
    public ImmutableArray<GoodwillDecision> InOrder(IEnumerable<OptionFinding> findings) =>
    [
        .. findings
            .Select(finding => (finding, IsOut: Reach.Of(finding.Option, _inquiry).Possible is [false]))
            .OrderBy(pair => deliberation.Wanted.PlaceOf(pair.finding.Option.Option.Name))
            .ThenBy(pair => pair.IsOut ? 2 : pair.finding.Option.Rung is null ? 1 : 0)
            .ThenBy(pair => pair.IsOut ? pair.finding.Option.Rung : -pair.finding.Option.Rung)
            .Select(pair => Of(pair.finding)),
    ];

    /// <summary>The answer for one option.</summary>
    public GoodwillDecision Of(OptionFinding finding)
    {
        var option = finding.Option;
        var answer = finding.For(_inquiry.Level);
        var basic = new GoodwillDecision
        {
            Option = option.Option.Name,
            Answer = answer,
            Gives = option.Option.Gives,
            Unit = option.Option.Unit,
            Currency = option.IsMoney ? _plan.Set.Currency : null,
            Worth = finding.Bounds.Worth,
            Provisional = finding.Bounds.IsProvisional,
            Needs = option.Option.Needs,
            WouldNeed = answer == Answer.OutOfReach ? WouldNeed(option) : null,
        };
        if (answer is Answer.NotCovered or Answer.OutOfReach or Answer.NeedsFacts)
        {
            return basic;
        }

        var (_, sources) = finding.Certain;
        var isDenial = _plan.Scale[finding.Said.Highest].Kind is RankKind.DeniedAdvisory or RankKind.DeniedOverridable or RankKind.DeniedFinal;
        var by = sources.Where(source => source.Denies == isDenial).ToImmutableArray();
        basic = basic with { By = [.. by.Select(source => source.Rule.Id).Distinct(StringComparer.Ordinal)] };
        if (finding.Granted.Kind is RankKind.Allowed or RankKind.AllowedWithApproval)
        {
            return WithAmounts(basic, finding);
        }

        return basic with
        {
            UpTo = option.IsCounted ? 0 : null,
            Say = First(by, source => source.Wording.Say),
            Note = First(by, source => source.Wording.Note),
        };
    }

    private GoodwillDecision WithAmounts(GoodwillDecision basic, OptionFinding finding)
    {
        var option = finding.Option;
        var bounds = finding.Bounds.For(_inquiry.Level, finding.Granted).ToList();
        var give = finding.Give(_inquiry.Level);
        var suggested = option.IsCounted ? Suggested(finding.Bounds.Amounts.Suggested, give, option.Digits) : null;
        var limitedBy = bounds
            .Where(bound => !bound.Room.IsUnlimited)
            .OrderBy(bound => bound.Room)
            .ThenByDescending(bound => bound.Bound.Returns ?? DateTimeOffset.MaxValue)
            .Select(bound => bound.Bound.Name)
            .FirstOrDefault();
        var decision = basic with
        {
            Suggested = suggested,
            UpTo = option.IsCounted ? give.OrNull : null,
            LimitedBy = limitedBy,
            Bounds = [.. bounds.Select(bound => bound.Bound)],
            Approvals = ApprovalsOf(finding),
            CouldBe = CouldBeOf(finding, give),
        };
        if (decision.Answer == Answer.Denied)
        {
            return decision with
            {
                Suggested = null,
                Say = limitedBy is null ? null : words.Render(finding.Bounds.SayOf(limitedBy), PlacesOf(decision)),
            };
        }

        return decision with
        {
            Say = words.Render(option.Option.Wording.Say, PlacesOf(decision)),
            Note = words.Render(option.Option.Wording.Note, PlacesOf(decision)),
            Also = [.. option.Option.Also.Select(duty => new DueDuty(duty.Name, duty.To)).Distinct()],
        };
    }

    private static decimal? Suggested(decimal? amount, Room give, int digits) =>
        amount is { } known ? Math.Min(Math.Round(known, digits, MidpointRounding.AwayFromZero), give.Amount) : null;

    private ImmutableArray<ApprovalOffer> ApprovalsOf(OptionFinding finding) =>
    [
        .. finding.Approvals(_inquiry.Level).Select(offer => new ApprovalOffer(
            _plan.Levels[offer.Level].Name,
            finding.Option.IsCounted ? offer.UpTo.OrNull : null,
            Math.Max(1, finding.Granted.By))),
    ];

    private CouldBe? CouldBeOf(OptionFinding finding, Room give)
    {
        if (finding.Bounds.Amounts.CouldBe is not { } open || finding.Granted.By > 1
            || (finding.Granted.Kind == RankKind.AllowedWithApproval && _inquiry.Level < finding.Granted.Level))
        {
            return null;
        }

        var could = finding.Bounds.Give(_inquiry.Level, open.Cap);
        return could > give && !could.IsUnlimited
            ? new CouldBe(could.Amount, [.. open.Slots.Where(slot => !_plan.Set.Facts[slot].NeverAsked).Select(slot => _plan.Set.Facts[slot].Name)])
            : null;
    }

    private WouldNeed WouldNeed(OptionPlan option)
    {
        var place = option.Rung!.Value - option.Notch;
        var rung = _plan.Set.Ladder!.Rungs[place];
        return new WouldNeed(rung.Name, rung.When is Policies.When.Text text ? text.Expression : null);
    }

    private string? First(ImmutableArray<RuleSource> sources, Func<RuleSource, Policies.Words?> wordsOf) =>
        sources.Select(wordsOf).Where(found => found is not null).Select(found => words.Render(found, AmountPlaces.None)).FirstOrDefault();

    private AmountPlaces PlacesOf(GoodwillDecision decision) => new(Written(decision.Suggested, decision), Written(decision.UpTo, decision));

    private string? Written(decimal? amount, GoodwillDecision decision) => amount is not { } known ? null
        : decision.Currency is not null ? words.Money(known)
        : known.ToString("0.############################", CultureInfo.InvariantCulture);
}
