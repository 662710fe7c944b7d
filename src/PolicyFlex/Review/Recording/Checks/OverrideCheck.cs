using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Finds which rules an override goes against, or why it goes against none.</summary>
internal static class OverrideCheck
{
    /// <summary>Refuses what can be meant by no decision.</summary>
    /// <exception cref="LedgerException">It cannot be meant so.</exception>
    public static void Refuse(PolicyOverride made)
    {
        ReservationCheck.RefuseId(made.Id);
        ReservationCheck.RefuseLong(made.Note, "A note");
        DefinedCheck.Refuse(made.Direction, nameof(made));
        if (made.Worth is not { } worth)
        {
            return;
        }

        ReservationCheck.RefuseAmount(worth, $"The worth of `{made.Name}`");
        if (decimal.Round(worth, 4) != worth)
        {
            throw new LedgerException(
                LedgerProblem.InvalidRequest, string.Create(CultureInfo.InvariantCulture, $"The worth of `{made.Name}` is {worth}; it may have four decimals."));
        }
    }

    /// <summary>The rules that an override goes against, or why it goes against none.</summary>
    /// <param name="plan">The plan of the set that decided.</param>
    /// <param name="made">The override.</param>
    public static (ImmutableArray<string> Rules, LedgerException? Refusal) Find(DecisionPlan plan, PolicyOverride made)
    {
        if (made.Reason is null || !plan.Set.Reasons.Contains(made.Reason, StringComparer.Ordinal))
        {
            return Refused(LedgerProblem.UnknownReason, NoReason(plan.Set.Reasons, made.Reason));
        }

        if (WantedAnswers.Find(made.Decision, made.Name) is not { } answer)
        {
            return Refused(LedgerProblem.UnknownName, NotSaid(plan, made));
        }

        if (WhyNone(made, answer.Answer) is { } why)
        {
            return Refused(LedgerProblem.NoOverride, why);
        }

        var rules = answer.Answer == Answer.OutOfReach && plan.Rules.OptionOf(made.Name) is { } option
            ? [option]
            : SettlingRules.Of(plan.Rules, made.Name, answer.Answer, answer.By);
        return rules.IsEmpty ? Refused(LedgerProblem.NoOverride, NoRule(answer)) : (rules, null);
    }

    private static (ImmutableArray<string> Rules, LedgerException? Refusal) Refused(LedgerProblem problem, string sentence) => ([], new LedgerException(problem, sentence));

    private static string NoReason(ImmutableArray<string> reasons, string? reason) =>
        reasons.IsEmpty ? "An override has one of the set's `reasons`, and the set has none: add them to it."
        : string.IsNullOrWhiteSpace(reason) ? $"An override has a reason; the reasons of the set are {string.Join(", ", reasons)}."
        : $"`{reason}` is no reason of the set; its reasons are {string.Join(", ", reasons)}.{Meant(reason, reasons)}";

    private static string? WhyNone(PolicyOverride made, Answer answer) => (made.Direction, answer) switch
    {
        (_, Answer.NeedsFacts) => $"The answer for `{made.Name}` hangs on facts that are not known, so that nothing can be overridden yet: ask for {Asked(made)}, and decide again.",
        (OverrideDirection.MoreLenient, Answer.Allowed) => $"`{made.Name}` is allowed by the decision, so that doing it overrides nothing.",
        (OverrideDirection.MoreLenient, Answer.NotCovered) => $"No rule speaks about `{made.Name}` here, so that doing it overrides nothing: it is at discretion.",
        (OverrideDirection.Stricter, Answer.Denied) => $"`{made.Name}` is denied by the decision, so that refusing it overrides nothing.",
        (OverrideDirection.Stricter, Answer.NotCovered) => $"No rule speaks about `{made.Name}` here, so that refusing it overrides nothing.",
        (OverrideDirection.Stricter, Answer.OutOfReach) => $"`{made.Name}` is out of reach here, so that refusing it overrides nothing.",
        _ => null,
    };

    private static string Asked(PolicyOverride made) => made.Decision.Asks.IsDefaultOrEmpty
        ? "them"
        : string.Join(", ", made.Decision.Asks.Select(ask => $"`{ask.Fact}`"));

    private static string NoRule(GivenAnswer answer) =>
        answer.Answer != Answer.Denied ? $"`{answer.Name}` is at discretion here, so that no rule is overridden."
        : answer.LimitedBy is { } limit ? $"`{answer.Name}` is denied by the limit `{limit}`, and a limit is nothing that can be overridden."
        : $"`{answer.Name}` is denied by no rule of its own, so that there is none to override.";

    private static string NotSaid(DecisionPlan plan, PolicyOverride made) =>
        plan.Actions.ContainsKey(made.Name) || plan.Options.ContainsKey(made.Name)
            ? $"The decision says nothing of `{made.Name}`: name it among what the situation wants, and decide again."
            : $"The decision says nothing of `{made.Name}`, which is neither an action nor an option of the set.{Meant(made.Name, plan.Actions.Keys.Concat(plan.Options.Keys))}";

    private static string Meant(string found, IEnumerable<string> known) =>
        Suggestion.Nearest(found, known) is { } meant ? $" Did you mean `{meant}`?" : "";
}
