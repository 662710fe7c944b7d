using PolicyFlex.Deciding;
using PolicyFlex.Languages;

namespace PolicyFlex.Explaining;

/// <summary>Tells in a few plain sentences why an answer is what it is.</summary>
internal sealed class AnswerWords(Outlines outlines, PolicyExplainer policies)
{
    private readonly AnswerPhrases _phrases = outlines.Language.Phrases.Answers;
    private readonly RulePhrases _rules = outlines.Language.Phrases.Rules;
    private readonly Reasons _reasons = new(outlines.Language);

    /// <summary>Why an action has its answer.</summary>
    /// <param name="decision">The answer.</param>
    /// <param name="sources">The rules that gave it.</param>
    /// <param name="explained">What was explained of it so far.</param>
    /// <param name="naming">The rules of policies in force that name it.</param>
    public IEnumerable<string> Of(
        ActionDecision decision, IReadOnlyList<RuleSource> sources, AnswerExplanation explained, IReadOnlyList<RuleExplanation> naming)
    {
        var because = sources is [var first, ..] ? BecauseOf(first) : null;
        switch (decision.Answer)
        {
            case Answer.Allowed:
                yield return because is null ? _phrases.May : _phrases.MayBecause.With(because);
                break;
            case Answer.NeedsApproval:
                var level = decision.Approval!.Level;
                yield return because is null ? _phrases.WithApproval.With(level) : _phrases.WithApprovalBecause.With(level, because);
                if (decision.Approval.By > 1)
                {
                    yield return _phrases.WithApprovals.With(decision.Approval.By);
                }
                else if (sources is [var source, ..] && source.Rule.Rule.Approval is null)
                {
                    yield return _phrases.ApprovalByBound;
                }

                break;
            case Answer.Denied when explained.Bounds.FirstOrDefault(bound => bound.IsBinding) is { } bound:
                yield return Left(bound);
                break;
            case Answer.Denied:
                yield return because is null ? _phrases.Denied : _phrases.DeniedBecause.With(because);
                yield return Sentence(decision.OverridableBy is { } overrider
                    ? sources is [var denial, ..] && IsAdvisory(denial) ? _rules.AnyoneOverrides : _rules.LevelOverrides.With(overrider)
                    : _rules.NobodyOverrides);
                break;
            case Answer.NeedsFacts:
                yield return HangsOn(explained);
                break;
            default:
                yield return _phrases.NothingSaid;
                if (naming is [var named, ..] && _reasons.Of(named.When) is { } reasons)
                {
                    yield return _phrases.DoesNotApply.With(named.Id, reasons);
                }

                break;
        }

        if (ExceptionIn(sources) is { } exception)
        {
            yield return exception;
        }
    }

    /// <summary>Why an option has its answer.</summary>
    /// <param name="decision">The answer.</param>
    /// <param name="sources">The rules that gave it.</param>
    /// <param name="explained">What was explained of it so far.</param>
    /// <param name="option">The option; null if its policy is not in force.</param>
    /// <param name="rungs">The ladder.</param>
    public IEnumerable<string> Of(
        GoodwillDecision decision,
        IReadOnlyList<RuleSource> sources,
        AnswerExplanation explained,
        OptionExplanation? option,
        IReadOnlyList<RungExplanation> rungs)
    {
        var because = _reasons.Of(option?.When);
        var binding = explained.Bounds.FirstOrDefault(bound => bound.IsBinding);
        switch (decision.Answer)
        {
            case Answer.Allowed:
                yield return May(decision, because);
                break;
            case Answer.NeedsApproval when decision.Approvals is [var offer, ..]:
                yield return because is null ? _phrases.WithApproval.With(offer.Level) : _phrases.WithApprovalBecause.With(offer.Level, because);
                break;
            case Answer.NeedsApproval:
                yield return _phrases.Denied;
                break;
            case Answer.Denied when binding is not null:
                yield return Left(binding);
                yield break;
            case Answer.Denied:
                yield return sources is [var first, ..] && BecauseOf(first) is { } denied ? _phrases.DeniedBecause.With(denied) : _phrases.Denied;
                yield break;
            case Answer.NeedsFacts:
                yield return HangsOn(explained);
                yield break;
            case Answer.OutOfReach:
                yield return OutOfReach(option, rungs);
                yield break;
            default:
                yield return option is null ? _phrases.PolicyNotInForce
                    : because is null ? _phrases.NothingSaid
                    : _phrases.NotOffered.With(because);
                yield break;
        }

        if (option?.StepUps.FirstOrDefault(step => step.When.Outcome == ConditionOutcome.True) is { } raised)
        {
            yield return _phrases.RaisedBecause.With(_reasons.Of(raised.When));
        }

        if (binding is { Bound: not BoundExplanation.Cap })
        {
            yield return _phrases.BoundedBy.With(binding.Title);
        }
    }

    private string May(GoodwillDecision decision, string? because) => (decision.UpTo, because) switch
    {
        (null, null) => _phrases.May,
        (null, _) => _phrases.MayBecause.With(because),
        ({ } upTo, null) => _phrases.MayGive.With(Amount(upTo, decision)),
        ({ } upTo, _) => _phrases.MayGiveBecause.With(Amount(upTo, decision), because),
    };

    private string Amount(decimal amount, GoodwillDecision decision) => decision.Currency is { } currency
        ? outlines.Language.Money(amount, currency, Policies.CurrencyDigits.Of(currency))
        : $"{outlines.Language.Number(amount)} {decision.Unit}".TrimEnd();

    private string? BecauseOf(RuleSource source) => _reasons.Of(policies.Rules.GetValueOrDefault(source.Rule.Rule).Explanation?.When);

    private string? ExceptionIn(IReadOnlyList<RuleSource> sources) => sources
        .Select(source => policies.Rules.GetValueOrDefault(source.Rule.Rule).Excepts is { } excepted
            ? _phrases.ExceptionTo.With(source.Rule.Id, excepted.Id)
            : null)
        .FirstOrDefault(sentence => sentence is not null);

    private static bool IsAdvisory(RuleSource denial) =>
        (denial.WhenTrue ? denial.Rule.Rule.Overriding : denial.Rule.Rule.Otherwise!.Overriding).Kind == Policies.OverridingKind.Advisory;

    private string Left(BoundExplanation bound) => bound switch
    {
        { At: null } => _phrases.TooLittleLeft.With(bound.Title),
        { Returns: { } returns } => _phrases.UsedUpUntil.With(bound.Title, outlines.Teller.Value(Policies.Value.Of(returns), null)),
        _ => _phrases.UsedUp.With(bound.Title),
    };

    private string HangsOn(AnswerExplanation explained) => explained.HangsOn.IsEmpty
        ? _phrases.CannotBeTold
        : _phrases.HangsOn.With(outlines.Language.All([.. explained.HangsOn.Select(Beside)]));

    private string Beside(SeenValue fact) => outlines.Language.Phrases.Values.Beside.With(fact.Told, _reasons.Seen(fact));

    private string OutOfReach(OptionExplanation? option, IReadOnlyList<RungExplanation> rungs)
    {
        var lowest = option?.ReachedBy is [var name, ..] ? rungs.FirstOrDefault(rung => rung.Rung == name) : null;
        return lowest is null ? _phrases.NothingSaid
            : _reasons.Of(lowest.When) is { } reasons ? _phrases.OutOfReachBecause.With(lowest.Title ?? lowest.Rung, reasons)
            : _phrases.OutOfReach.With(lowest.Title ?? lowest.Rung);
    }

    private static string Sentence(string words) => words.Capitalised() + ".";
}
