using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about an action.</summary>
internal sealed class ActionEntry(SetWords words)
{
    public Entry Of(ActionDecision action) => Entry.Of(
        action.Action,
        words.Action(action.Action),
        Parameters(action),
        Approval(action.Approval),
        Phrases.Said(action.Say),
        IsRestricted(action) ? Phrases.Labelled("Why", action.Because) : null,
        IsRestricted(action) ? Phrases.Labelled("What happened", action.Origin) : null,
        Phrases.Labelled("Mind", action.Note),
        Instead(action.Instead),
        Phrases.Duties(action.Also),
        action.Costs is { } costs && action.Answer != Answer.Denied ? $"Costs {words.Money(costs)}." : null,
        action.Answer == Answer.Denied ? Overriding(action.OverridableBy) : null,
        action.By.IsEmpty ? null : $"({string.Join(", ", action.By)})");

    /// <summary>What is offered instead, as one paragraph; null for nothing.</summary>
    public static string? Instead(ImmutableArray<InsteadEntry> entries) => entries.IsEmpty
        ? null
        : "Instead: " + string.Join("; ", entries.Select(Offered)).TrimEnd('.') + ".";

    /// <summary>Whether people will ask why.</summary>
    private static bool IsRestricted(ActionDecision action) => action.Answer is Answer.Denied or Answer.NeedsApproval;

    private static string Offered(InsteadEntry entry) => entry.Sentence ?? (entry.Action ?? entry.Option) + entry.Answer switch
    {
        Answer.NeedsApproval => " (with approval)",
        Answer.NeedsFacts => " (ask first)",
        Answer.Denied => " (not by you)",
        Answer.NotCovered => " (at discretion)",
        Answer.OutOfReach => " (out of reach)",
        _ => "",
    };

    private static string? Parameters(ActionDecision action) => action.With.IsEmpty
        ? null
        : string.Join(", ", action.With.Select(pair => $"{pair.Key}: {Written(pair.Value)}"));

    private static string Written(object value) => value switch
    {
        bool truth => truth ? "yes" : "no",
        decimal number => Json.AmountText.Of(number, currency: null),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string? Approval(RequiredApproval? approval) => approval switch
    {
        null => null,
        { By: 1 } => $"Needs the approval of a {approval.Level}.",
        _ => $"Needs the approval of {Phrases.Number(approval.By)} people at level {approval.Level}.",
    };

    private static string Overriding(string? level) =>
        level is null ? "Final: nobody can override this." : $"Level {level} can override this, with a reason.";
}
