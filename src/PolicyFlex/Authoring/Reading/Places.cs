using System.Collections.Immutable;

namespace PolicyFlex.Authoring;

/// <summary>Every place of the language and its keys: the grammar of the files in one view.</summary>
internal static class Places
{
    private static readonly ImmutableArray<string> Wording = ["say", "note", "because", "origin", "instead"];
    private static readonly ImmutableArray<string> Overriding = ["overridable-by", "final", "advisory"];

    public static Place Set { get; } = new(
        "the policy set",
        ["policy-set", "currency"],
        [
            "title", "time-zone", "languages", "holidays", "facts", "lists", "conditions", "tables", "actions", "duties", "gives",
            "authority", "ladder", "limits", "fallback", "reasons", "review", "similar", "checks",
        ]);

    public static Place Policy { get; } = new(
        "a policy",
        ["policy"],
        [
            "title", "owner", "promise", "intent", "because", "origin", "mode", "formerly", "effective", "applies-when", "conditions",
            "rules", "goodwill", "choose", "limits", "notch", "follow-up", "review",
        ]);

    public static Place Fact { get; } = new(
        "a fact",
        [],
        [
            "type", "ordered", "choices", "min", "max", "unit", "about", "title", "default", "required", "ask", "verify", "changeable",
            "personal", "is",
        ]);

    public static Place Verify { get; } = new("`verify`", [], ["look-at", "when"]);

    public static Place Table { get; } = new("a table", ["by", "rows"], ["otherwise"]);

    public static Place Action { get; } = new("an action", [], ["title", "costs", "within-authority", "with", "kind", "limits"]);

    public static Place Parameter { get; } = new("a parameter", [], ["type", "ordered", "choices", "prefer"]);

    public static Place Duty { get; } = new("a duty", [], ["to"]);

    public static Place Authority { get; } = new("`authority`", ["levels"], ["per"]);

    public static Place Level { get; } = new("a level", ["level"], ["title", "up-to", "step-up"]);

    public static Place LevelStepUp { get; } = new("a step-up of a level", ["when", "up-to"], []);

    public static Place Ladder { get; } = new("`ladder`", ["rungs"], ["notch"]);

    public static Place Rung { get; } = new("a rung", ["rung"], ["title", "when"]);

    public static Place Limit { get; } = new("a limit", ["at-most"], ["per", "within", "each", "beyond", "over", "gives", "say"]);

    public static Place Fallback { get; } = new("`fallback`", [], ["say", "instead", "goodwill"]);

    public static Place Review { get; } = new("`review`", [], ["expected", "concerning", "false-alarms", "segments"]);

    public static Place Similar { get; } = new("`similar`", ["by", "within"], []);

    public static Place Effective { get; } = new("`effective`", [], ["from", "until", "chosen-by"]);

    public static Place FollowUp { get; } = new("`follow-up`", ["after", "ask"], []);

    public static Place Rule { get; } = new(
        "a rule",
        ["rule"],
        ["allow", "deny", "guarantee", "when", "approval", "otherwise", "exceptions", .. Overriding, .. Wording, "also"]);

    public static Place Otherwise { get; } = new("`otherwise`", [], [.. Overriding, .. Wording]);

    public static Place Target { get; } = new("what a rule is about", [], ["action", "option", "with"]);

    public static Place Approval { get; } = new("`approval`", ["level"], ["by"]);

    public static Place Origin { get; } = new("`origin`", ["text"], ["share"]);

    public static Place Option { get; } = new(
        "a goodwill option",
        ["option", "gives"],
        [
            "title", "unit", "worth", "rung", "when", "amount", "at-most", "step-up", "limits", "needs", "owed", "by", "approval",
            .. Wording, "also",
        ]);

    public static Place StepUp { get; } = new("a step-up", ["when"], ["amount", "at-most"]);

    private static ImmutableArray<Place> All { get; } =
    [
        Set, Policy, Rule, Otherwise, Option, StepUp, Limit, Fact, Action, Table, Authority, Level, Ladder, Rung, Fallback, Review,
        Effective, FollowUp, Verify, Parameter, Target, Approval, Origin,
    ];

    /// <summary>Whether a key is always followed by a list or a map, which stands beneath it.</summary>
    public static bool HoldsMore(string key) => key is "otherwise" or "exceptions" or "rules" or "goodwill" or "facts" or "lists" or "conditions"
        or "tables" or "actions" or "duties" or "authority" or "ladder" or "rungs" or "fallback" or "effective" or "follow-up" or "limits" or "rows";

    /// <summary>Up to three places that have the key.</summary>
    public static IReadOnlyList<string> Having(string key) =>
        [.. All.Where(place => place.Keys.Contains(key, StringComparer.Ordinal)).Select(place => place.Title).Take(3)];
}
