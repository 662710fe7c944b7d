using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>Puts the answer for an option into amounts and words.</summary>
internal static class NaiveGoodwillDecision
{
    public static GoodwillDecision Of(NaiveScene scene, NaiveGoodwill goodwill)
    {
        var (option, definition) = (goodwill.Option, goodwill.Option.Option);
        var decision = new GoodwillDecision
        {
            Option = definition.Name,
            Answer = goodwill.Answer,
            Gives = definition.Gives,
            Unit = NaiveWords.Text(scene, definition.Unit),
            Currency = option.IsMoney ? scene.Set.Currency : null,
            Worth = definition.Worth is { } worth ? NaiveQuantity.Of(worth, scene).Suggested : null,
            Provisional = goodwill.Amounts.Bounds.Any(bound => bound.IsProvisional),
            By = goodwill.By,
            Needs = definition.Needs,
            WouldNeed = goodwill.Answer == Answer.OutOfReach ? NaiveLadder.WouldNeed(scene, option) : null,
        };
        return goodwill.IsDeniedByRules ? DeniedByRules(scene, goodwill, decision)
            : goodwill.HasAmounts ? WithAmounts(scene, goodwill, decision)
            : decision;
    }

    private static GoodwillDecision DeniedByRules(NaiveScene scene, NaiveGoodwill goodwill, GoodwillDecision decision)
    {
        var upTo = goodwill.Option.IsCounted ? 0m : (decimal?)null;
        var gate = goodwill.Action is { IsDeniedByGate: true } action && goodwill.By.Intersect(action.By).Any()
            ? action.Gate.Limits.Where(l => action.By.Contains(l.Limit.Sentence)).Select(l => l.Limit.Say)
            : [];
        return decision with
        {
            UpTo = upTo,
            Say = Fill(scene, goodwill.Option, goodwill.Contributors.Select(c => c.Wording.Say).Concat(gate), null, upTo),
            Note = Fill(scene, goodwill.Option, goodwill.Contributors.Select(c => c.Wording.Note), null, upTo),
        };
    }

    private static GoodwillDecision WithAmounts(NaiveScene scene, NaiveGoodwill goodwill, GoodwillDecision decision)
    {
        var (option, amounts) = (goodwill.Option, goodwill.Amounts);
        var isDenied = decision.Answer == Answer.Denied;
        var upTo = option.IsCounted ? amounts.UpTo : null;
        var suggested = option.IsCounted && !isDenied ? amounts.Suggested : null;
        var wording = isDenied ? new Wording { Say = amounts.LimitedBy?.Limit?.Say } : option.Option.Wording;
        return decision with
        {
            Suggested = suggested,
            SuggestionAsks = isDenied ? [] : [.. amounts.SuggestionAsks],
            UpTo = upTo,
            LimitedBy = amounts.LimitedBy?.Name,
            Bounds = [.. amounts.Bounds.Select(Shown)],
            Approvals = isDenied ? [] : amounts.Approvals,
            CouldBe = amounts.CouldBe,
            Say = decision.Answer == Answer.NeedsApproval ? Fill(scene, option, [wording.Say], amounts.SuggestedOnceApproved, amounts.MostOnceApproved)
                : Fill(scene, option, [wording.Say], suggested, upTo),
            Note = decision.Answer == Answer.NeedsApproval ? Fill(scene, option, [wording.Note], amounts.SuggestedOnceApproved, amounts.MostOnceApproved)
                : Fill(scene, option, [wording.Note], suggested, upTo),
            Also = isDenied ? [] : NaiveActionDecision.Duties(
                option.Option.Also.Concat(goodwill.Contributors.SelectMany(c => c.IsOtherwise ? [] : c.Rule.Also))),
        };
    }

    private static Bound Shown(NaiveBound bound) =>
        new(bound.Name, bound.IsCount ? BoundMeasure.Times : BoundMeasure.Amount, bound.Left, bound.Returns) { Provisional = bound.IsProvisional };

    private static string? Fill(NaiveScene scene, NaiveOption option, IEnumerable<Words?> words, decimal? amount, decimal? upTo)
    {
        return NaiveWords.Fill(scene, words.FirstOrDefault(w => w is not null), Text(amount), Text(upTo));

        string? Text(decimal? number) => number is not { } known ? null
            : option.IsMoney ? NaiveWords.Money(scene, known)
            : NaiveWords.Number(scene, known);
    }
}
