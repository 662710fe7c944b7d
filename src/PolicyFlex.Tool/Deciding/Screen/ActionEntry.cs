using System.Globalization;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about an action.</summary>
internal sealed class ActionEntry(SetWords words)
{
    /// <summary>All of it.</summary>
    public Entry Of(ActionDecision action) => Entry.Of(
        action.Action,
        [
            words.Title(action.Action),
            Approval(action.Approval),
            Parameters(action),
            Phrases.Said(action.Say, action.Answer),
            IsRestricted(action) ? Phrases.Labelled("Why", action.Because) : null,
            IsRestricted(action) ? Phrases.Labelled("What happened", action.Origin) : null,
            Phrases.Labelled("Mind", action.Note),
            .. new InsteadList(words).Of(action.Instead),
            Phrases.Duties(action.Also),
            action.Costs is { } costs && action.Answer != Answer.Denied ? $"Costs {words.Money(costs)}." : null,
            action.Answer == Answer.Denied ? Overriding(action.OverridableBy) : null,
            Phrases.Sources(action.By),
        ]);

    /// <summary>The same for something that is wanted: the answer stands first.</summary>
    public Entry OfWanted(ActionDecision action)
    {
        var entry = Of(action);
        var place = words.Title(action.Action) is null ? 0 : 1;
        return entry with { Paragraphs = entry.Paragraphs.Insert(place, new Paragraph(AnswerPhrases.Short(action.Answer))) };
    }

    /// <summary>Only what it is, for a denial of something that nobody wants.</summary>
    public Entry InShort(ActionDecision action) => Entry.Of(action.Action, [words.Title(action.Action), Phrases.Sources(action.By)]);

    /// <summary>Whether people will ask why.</summary>
    private static bool IsRestricted(ActionDecision action) => action.Answer is Answer.Denied or Answer.NeedsApproval;

    private static string? Parameters(ActionDecision action) => action.With.IsEmpty
        ? null
        : string.Join(", ", action.With.Select(pair => $"{pair.Key}: {Written(pair.Value)}"));

    private static string Written(object value) => value switch
    {
        bool truth => truth ? "yes" : "no",
        decimal number => Json.AmountText.Of(number, currency: null),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private string? Approval(RequiredApproval? approval) =>
        approval is null ? null : $"Needs the approval of {words.Somebody(approval.Level, approval.By)}.";

    private string Overriding(string? level) => level is null
        ? "Final: nobody can override this."
        : $"{Phrases.Capital(words.Somebody(level))} can override this, with a reason.";
}
