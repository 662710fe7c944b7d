using System.Globalization;
using PolicyFlex.Deciding;
using PolicyFlex.Languages;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about an action.</summary>
internal sealed class ActionEntry(SetWords words, Actor actor)
{
    private readonly EntryPhrases _phrases = words.Phrases.Entries;

    /// <summary>All of it.</summary>
    public Entry Of(ActionDecision action) => Entry.Of(
        action.Action,
        [
            words.Title(action.Action),
            Approval(action.Approval),
            Parameters(action),
            _phrases.Said(action.Say, action.Answer),
            IsRestricted(action) ? Sayings.Labelled(_phrases.Why, action.Because) : null,
            IsRestricted(action) ? Sayings.Labelled(_phrases.WhatHappened, action.Origin) : null,
            Sayings.Labelled(_phrases.Mind, action.Note),
            .. new InsteadList(words).Of(action.Instead),
            _phrases.Duties(action.Also),
            action.Costs is { } costs && action.Answer != Answer.Denied ? _phrases.Costs.With(words.Money(costs)) : null,
            action.Answer == Answer.Denied ? Overriding(action.OverridableBy) : null,
            Sayings.Sources(action.By),
        ]);

    /// <summary>The same for something that is wanted: the answer stands first.</summary>
    public Entry OfWanted(ActionDecision action)
    {
        var entry = Of(action);
        var place = words.Title(action.Action) is null ? 0 : 1;
        return entry with { Paragraphs = entry.Paragraphs.Insert(place, new Paragraph(words.Phrases.Replies.Wanted(action.Answer))) };
    }

    /// <summary>Only what it is, for a denial of something that nobody wants.</summary>
    public Entry InShort(ActionDecision action) => Entry.Of(action.Action, [words.Title(action.Action), Sayings.Sources(action.By)]);

    /// <summary>Whether people will ask why.</summary>
    private static bool IsRestricted(ActionDecision action) => action.Answer is Answer.Denied or Answer.NeedsApproval;

    private string? Parameters(ActionDecision action) => action.With.IsEmpty
        ? null
        : string.Join(", ", action.With.Select(pair => $"{pair.Key}: {Written(pair.Value)}"));

    private string Written(object value) => value switch
    {
        bool truth => words.YesOrNo(truth),
        decimal number => Json.AmountText.Of(number, currency: null),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private string? Approval(RequiredApproval? approval) =>
        approval is null ? null : _phrases.NeedsApproval.With(words.Somebody(approval.Level, approval.By));

    private string Overriding(string? level) => level is null ? _phrases.Final
        : words.IsAtLeast(actor.Level, level) ? _phrases.YouCanOverride
        : _phrases.CanOverride.With(words.Somebody(level)).Capitalised();
}
