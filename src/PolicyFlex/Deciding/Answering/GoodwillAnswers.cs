using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Puts the answer for a goodwill option together with its amounts, bounds, approvals and words (meaning 9).</summary>
internal sealed class GoodwillAnswers(Deliberation deliberation, WordsRenderer words)
{
    private readonly Inquiry _inquiry = deliberation.Inquiry;
    private readonly DecisionPlan _plan = deliberation.Inquiry.Plan;

    /// <summary>What is wanted first, then within reach from the highest rung down, then without a rung, then out of reach from the lowest up.</summary>
    public ImmutableArray<OptionFinding> InOrder(IEnumerable<OptionFinding> findings) =>
    [
        .. findings
            .OrderBy(finding => deliberation.Wanted.PlaceOf(finding.Option.Option.Name))
            .ThenBy(finding => finding.IsOutOfReach ? 2 : finding.Option.Rung is null ? 1 : 0)
            .ThenBy(finding => finding.IsOutOfReach ? finding.Option.Rung : -finding.Option.Rung),
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
            Unit = words.Render(option.Option.Unit),
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

        var standing = finding.Standings(_inquiry.Level);
        return standing.Kind is RankKind.Allowed or RankKind.AllowedWithApproval
            ? WithAmounts(basic, finding, standing)
            : DeniedByRules(basic, finding);
    }

    private GoodwillDecision DeniedByRules(GoodwillDecision basic, OptionFinding finding)
    {
        var sources = finding.Sources(_inquiry.Level);
        var byBounds = finding.IsByAction(_inquiry.Level) && finding.By!.IsDeniedByBounds(_inquiry.Level) ? finding.By.Bounds(_inquiry.Level) : null;
        var decision = basic with
        {
            By = [.. IdsOf(sources).Concat(byBounds?.DeniedBy ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            UpTo = finding.Option.IsCounted ? 0 : null,
        };
        return decision with
        {
            Say = words.Render(sources.Select(source => source.Wording.Say).Append(byBounds?.Say).FirstOrDefault(say => say is not null), PlacesOf(decision)),
            Note = words.Render(sources.Select(source => source.Wording.Note).FirstOrDefault(note => note is not null), PlacesOf(decision)),
        };
    }

    private GoodwillDecision WithAmounts(GoodwillDecision basic, OptionFinding finding, Rank standing)
    {
        var option = finding.Option;
        var bounds = finding.Bounds.For(_inquiry.Level, standing).ToList();
        var give = finding.Give(_inquiry.Level);
        var suggested = option.IsCounted ? Suggested(finding.Bounds.Amounts.Suggested, give, option) : null;
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
            CouldBe = CouldBeOf(finding, standing, give),
        };
        if (decision.Answer == Answer.Denied)
        {
            return decision with
            {
                Suggested = null,
                Say = limitedBy is null ? null : words.Render(finding.Bounds.SayOf(limitedBy), PlacesOf(decision)),
            };
        }

        var sources = finding.Sources(_inquiry.Level);
        return decision with
        {
            By = [.. IdsOf(sources)],
            Approvals = ApprovalsOf(finding, standing),
            Say = words.Render(option.Option.Wording.Say, PlacesOf(decision)),
            Note = words.Render(option.Option.Wording.Note, PlacesOf(decision)),
            Also = [.. option.Option.Also.Concat(sources.SelectMany(source => source.Also)).Select(duty => new DueDuty(duty.Name, duty.To)).Distinct()],
        };
    }

    private static decimal? Suggested(decimal? amount, Room give, OptionPlan option) =>
        amount is { } known ? Math.Min(Rounded(known, option), give.Amount) : null;

    /// <summary>Money to the nearest minor unit, half away from zero; things to whole ones, down.</summary>
    private static decimal Rounded(decimal amount, OptionPlan option) =>
        option.IsMoney ? Math.Round(amount, option.Digits, MidpointRounding.AwayFromZero) : Math.Floor(amount);

    private static IEnumerable<string> IdsOf(ImmutableArray<RuleSource> sources) =>
        sources.Select(source => source.Rule.Id).Distinct(StringComparer.Ordinal);

    private ImmutableArray<ApprovalOffer> ApprovalsOf(OptionFinding finding, Rank standing) =>
    [
        .. finding.Bounds.Approvals(_inquiry.Level, standing).Select(offer => new ApprovalOffer(
            _plan.Levels[offer.Level].Name,
            finding.Option.IsCounted ? offer.UpTo.OrNull : null,
            Math.Max(1, standing.By))),
    ];

    private CouldBe? CouldBeOf(OptionFinding finding, Rank standing, Room give)
    {
        if (finding.Bounds.Amounts.CouldBe is not { } open || AnswerScale.Of(standing, _inquiry.Level) != Answer.Allowed)
        {
            return null;
        }

        var could = finding.Bounds.Give(_inquiry.Level, open.Cap);
        var asks = open.Slots.Where(slot => !_plan.Set.Facts[slot].NeverAsked).Select(slot => _plan.Set.Facts[slot].Name);
        return could > give ? new CouldBe(could.OrNull, [.. asks]) : null;
    }

    private WouldNeed WouldNeed(OptionPlan option)
    {
        var place = option.Rung!.Value - option.Notch;
        var rung = _plan.Set.Ladder!.Rungs[place];
        return new WouldNeed(rung.Name, rung.When is Policies.When.Text text ? text.Expression : null);
    }

    private AmountPlaces PlacesOf(GoodwillDecision decision) => new(Written(decision.Suggested, decision), Written(decision.UpTo, decision));

    private string? Written(decimal? amount, GoodwillDecision decision) => amount is not { } known ? null
        : decision.Currency is not null ? words.Money(known)
        : words.Number(known);
}
