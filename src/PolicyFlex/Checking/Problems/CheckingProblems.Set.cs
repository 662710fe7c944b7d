using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <content>Facts, review, and what a policy and a set must have, PF385 to PF399.</content>
internal static partial class CheckingProblems
{
    public static Diagnostic MinAboveMax(FactDefinition fact) =>
        Error("PF385", $"`min` of `{fact.Name}` is `{Spelled(fact.Min!.Value)}`, more than its `max` of `{Spelled(fact.Max!.Value)}`.");

    public static Diagnostic BoundOfNoNumber(FactDefinition fact, string member) =>
        Error("PF386", $"`{fact.Name}` has a `{member}`, but is not a number.");

    public static Diagnostic DefaultOfAnotherType(FactDefinition fact, string text) =>
        Unknown(
            "PF387",
            $"`{fact.Name}` cannot be `{text}`, its default.",
            text,
            fact.Type.Choices,
            fact.Type.Kind == FactKind.Choice ? Listed("It can be", fact.Type.Choices, last: "or") : $"It has to be {Kind(fact.Type.Kind)}.");

    public static Diagnostic DefaultOutOfRange(FactDefinition fact, decimal number) =>
        Error(
            "PF388",
            $"The default of `{fact.Name}` is `{Spelled(number)}`, which its own bounds exclude.",
            (fact.Min, fact.Max) switch
            {
                ({ } min, { } max) => $"It has to be from `{Spelled(min)}` to `{Spelled(max)}`.",
                ({ } min, _) => $"It has to be at least `{Spelled(min)}`.",
                (_, { } max) => $"It has to be at most `{Spelled(max)}`.",
                _ => null,
            });

    public static Diagnostic RequiredWithDefault(FactDefinition fact) =>
        Error("PF389", $"`{fact.Name}` is required and has a default.", "A fact with a default is never missing.");

    public static Diagnostic DerivedFactWith(FactDefinition fact, string member) =>
        Error(
            "PF390",
            $"`{fact.Name}` is worked out from other facts, so that `{member}` has no place there.",
            "It belongs to the facts that are given.");

    public static Diagnostic OrderOfOne() =>
        Error("PF391", "A single choice has no order.", "List under `ordered` the choices from the lowest to the highest.");

    public static Diagnostic ChoiceTwice(string choice) =>
        Error("PF392", $"The choice `{choice}` is listed twice.");

    public static Diagnostic VerifyByNothing(FactDefinition fact) =>
        Warning(
            "PF393",
            $"`{fact.Name}` has to be verified, and nothing says how.",
            "Say what to look at, as in `verify: the number on the receipt`.");

    public static Diagnostic ConcerningNotAboveExpected(decimal concerning, decimal expected) =>
        Error("PF394", $"`concerning` is `{Percent(concerning)}`, which is not more than the `{Percent(expected)}` of `expected`.");

    public static Diagnostic NoFalseAlarms() =>
        Error("PF395", "A review without any false alarm would never flag anything.", "`false-alarms` has to be more than 0 a year.");

    public static Diagnostic SetWithoutLevels() =>
        Error("PF397", "Nobody could act, for the set has no levels.", "List under `authority` who may give how much, the lowest level first.");

    public static Diagnostic SetWithoutFallback() =>
        Warning("PF398", "Situations that no policy covers get no answer.", "Say under `fallback` what can be done then.");

    public static Diagnostic PolicyThatSaysNothing(Policy policy) =>
        Error("PF399", $"The policy `{policy.Name}` has neither rules nor goodwill.");

    private static string Kind(FactKind kind) => kind switch
    {
        FactKind.Boolean => "`true` or `false`",
        FactKind.Integer => "a whole number",
        FactKind.Number => "a number",
        FactKind.Money => "an amount",
        FactKind.Date => "a date such as `2026-03-01`",
        FactKind.DateTime => "a time such as `2026-03-01T10:00:00-05:00`",
        _ => "a text",
    };
}
