using PolicyFlex.Compilation;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Tells in plain words what rules would give, what step-ups raise and when versions hold.</summary>
internal sealed class RuleWords(PolicySet set, Outlines outlines)
{
    private readonly Language _language = outlines.Language;
    private readonly RulePhrases _phrases = outlines.Language.Phrases.Rules;

    /// <summary>How the amounts of an option are told.</summary>
    public static FactDefinition LikeOf(OptionPlan option) => option.IsMoney ? Money : Units(option.Option.Unit);

    /// <summary>How the amounts of a ceiling are told.</summary>
    public static FactDefinition LikeOf(Ceiling ceiling) => ceiling.Gives == Ceiling.Money ? Money : Units(Label.Of(ceiling.Gives));

    /// <summary>How the costs of an action are told.</summary>
    public static FactDefinition Money { get; } = new() { Name = "", Type = new FactType(FactKind.Money) };

    /// <summary>What a rule would give, and its <c>otherwise</c>.</summary>
    public string Of(Rule rule)
    {
        var targets = _language.All([.. rule.Targets.Select(target => target.Name)]);
        var own = rule.Effect switch
        {
            Effect.Allow when rule.Approval is { By: > 1 } several => _phrases.AllowsWithApprovals.With(targets, several.Level, several.By),
            Effect.Allow when rule.Approval is { } approval => _phrases.AllowsWithApproval.With(targets, approval.Level),
            Effect.Allow => _phrases.Allows.With(targets),
            Effect.Deny => _phrases.Denies.With(targets, Of(rule.Overriding)),
            _ => _phrases.Guarantees.With(targets),
        };
        return rule.Otherwise is { } otherwise ? _phrases.OtherwiseDenies.With(own, Of(otherwise.Overriding)) : own;
    }

    /// <summary>What a step-up raises.</summary>
    public string Raises(string? amount, string? atMost) => (amount, atMost) switch
    {
        (null, _) => _phrases.RaisesCap.With(atMost),
        (_, null) => _phrases.RaisesAmount.With(amount),
        _ => _phrases.RaisesBoth.With(amount, atMost),
    };

    /// <summary>From when until when a version holds; null if it always does.</summary>
    public string? Version(Effective effective) => (Moment(effective.From), Moment(effective.Until)) switch
    {
        (null, null) => null,
        ({ } from, null) => _phrases.From.With(from),
        (null, { } until) => _phrases.Until.With(until),
        var (from, until) => _phrases.FromUntil.With(from, until),
    };

    private string Of(Overriding overriding) => overriding.Kind switch
    {
        OverridingKind.Advisory => _phrases.AnyoneOverrides,
        OverridingKind.Final => _phrases.NobodyOverrides,
        OverridingKind.ByLevel => _phrases.LevelOverrides.With(overriding.Level),
        _ => _phrases.LevelOverrides.With(set.Authority.Levels[Math.Min(1, set.Authority.Levels.Length - 1)].Name),
    };

    private string? Moment(string? text) =>
        text is null || !set.Calendar.TryParseInstant(text, out var instant, out _) ? null
        : Calendar.TryParseDate(text, out var day) ? outlines.Teller.Value(Value.Of(day), null)
        : outlines.Teller.Value(Value.Of(instant), null);

    private static FactDefinition Units(Label? unit) => new() { Name = "", Type = new FactType(FactKind.Number), Unit = unit };
}
