using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Finds the terms of what somebody wants to give, or tells why there are none.</summary>
internal static class TermsFinder
{
    public static TermsResult Of(DecisionPlan plan, DecisionRequest request, GrantWish wish)
    {
        if (request.Situation.Id is null)
        {
            return TermsResult.Refused(Refusals.NoId);
        }

        var deliberation = new Deliberation(new Inquiry(plan, request));
        var ask = new TermsAsk(deliberation, Decider.Decide(deliberation), wish);
        return plan.Actions.TryGetValue(wish.Name, out var action) ? new ActionTerms(ask, action).Find() : OfOption(ask);
    }

    private static TermsResult OfOption(TermsAsk ask)
    {
        var name = ask.Wish.Name;
        var (offered, isAtDiscretion) = (ask.Decision.Goodwill.FirstOrDefault(option => option.Option == name), false);
        if (offered is null && ask.Decision.Fallback?.Goodwill.FirstOrDefault(option => option.Option == name) is { } discretion)
        {
            (offered, isAtDiscretion) = (discretion, true);
        }

        if (offered is null)
        {
            var isForDiscretion = ask.Plan.Fallback.Any(option => option.Option.Name == name);
            return TermsResult.Refused(
                isForDiscretion ? Refusals.OnlyAtDiscretion(name)
                : ask.Plan.Options.ContainsKey(name) ? Refusals.NotOffered(name)
                : Refusals.Unknown(name));
        }

        var findings = isAtDiscretion ? ask.Deliberation.Discretion : ask.Deliberation.Options;
        return new OptionTerms(ask, findings.First(finding => finding.Option.Option.Name == name), offered).Find();
    }
}
