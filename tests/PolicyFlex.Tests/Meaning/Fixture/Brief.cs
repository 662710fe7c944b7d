using System.Globalization;
using FluentAssertions;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Meaning;

/// <summary>Answers in one line, so that a test can assert the whole of one.</summary>
internal static class Brief
{
    /// <summary>
    /// The answer with approval or overriding and the rules: <c>allowed by desk/a</c>, <c>needs-approval (lead) by desk/b</c>,
    /// <c>needs-approval (2 x lead)</c>, <c>denied (final) by desk/c</c>, <c>denied (overridable by lead)</c>, <c>not-covered</c>.
    /// </summary>
    public static string Answer(this Decision decision, string action)
    {
        var found = decision.Action(action);
        var detail = found switch
        {
            { Approval: { By: 1 } one } => $" ({one.Level})",
            { Approval: { } several } => $" ({several.By} x {several.Level})",
            { OverridableBy: { } level } => $" (overridable by {level})",
            { Answer: Deciding.Answer.Denied } => " (final)",
            _ => "",
        };
        return Word(found.Answer) + detail + (found.By.IsEmpty ? "" : " by " + string.Join(", ", found.By));
    }

    /// <summary>
    /// The answer with the amounts: <c>allowed: 10, up to 50 (authority); lead 80</c>, without what is not there.
    /// </summary>
    public static string Option(this Decision decision, string option) => Of(decision.GoodwillOf(option));

    /// <summary>The answer with the amounts of an option of the decision or of its fallback.</summary>
    public static string Of(GoodwillDecision found)
    {
        List<string> amounts = [];
        if (found.Suggested is { } suggested)
        {
            amounts.Add(Number(suggested));
        }

        if (found.UpTo is { } upTo)
        {
            amounts.Add("up to " + Number(upTo) + (found.LimitedBy is { } limit ? $" ({limit})" : ""));
        }

        var approvals = found.Approvals.Select(offer =>
            $"{(offer.By > 1 ? $"{offer.By} x " : "")}{offer.Level}{(offer.UpTo is { } most ? " " + Number(most) : "")}").ToList();
        return Word(found.Answer)
            + (amounts.Count > 0 ? ": " + string.Join(", ", amounts) : "")
            + (approvals.Count > 0 ? "; " + string.Join(", ", approvals) : "");
    }

    /// <summary>What is offered instead: <c>repair allowed</c>, <c>credit needs-approval</c>, a sentence as it is.</summary>
    public static IEnumerable<string> Instead(this Decision decision, string action) => decision.Action(action).Instead.Select(Of);

    /// <summary>An entry of what is offered instead.</summary>
    public static string Of(InsteadEntry entry) => entry.Sentence ?? $"{entry.Action ?? entry.Option} {Word(entry.Answer!.Value)}";

    /// <summary>The bounds of an option: <c>authority 50</c>, without bound <c>at-most -</c>.</summary>
    public static IEnumerable<string> Bounds(this Decision decision, string option) =>
        decision.GoodwillOf(option).Bounds.Select(bound => $"{bound.Name}: {(bound.Left is { } left ? Number(left) : "-")}");

    /// <summary>The facts that are asked for, in order.</summary>
    public static IEnumerable<string> Asked(this Decision decision) => decision.Asks.Select(ask => ask.Fact);

    /// <summary>The names of the actions, in order.</summary>
    public static IEnumerable<string> ActionNames(this Decision decision) => decision.Actions.Select(action => action.Action);

    /// <summary>The names of the options, in order.</summary>
    public static IEnumerable<string> OptionNames(this Decision decision) => decision.Goodwill.Select(option => option.Option);

    public static ActionDecision Action(this Decision decision, string action)
    {
        decision.ActionNames().Should().ContainSingle(name => name == action);
        return decision.Actions.Single(found => found.Action == action);
    }

    public static GoodwillDecision GoodwillOf(this Decision decision, string option)
    {
        decision.OptionNames().Should().ContainSingle(name => name == option);
        return decision.Goodwill.Single(found => found.Option == option);
    }

    private static string Word(Answer answer) => answer switch
    {
        Deciding.Answer.NeedsApproval => "needs-approval",
        Deciding.Answer.NeedsFacts => "needs-facts",
        Deciding.Answer.NotCovered => "not-covered",
        Deciding.Answer.OutOfReach => "out-of-reach",
        Deciding.Answer.Denied => "denied",
        _ => "allowed",
    };

    private static string Number(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture);
}
