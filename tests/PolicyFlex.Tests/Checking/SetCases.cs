using PolicyFlex.Policies;
using static PolicyFlex.Tests.Checking.ValidSet;
using static PolicyFlex.Tests.Checking.Write;

namespace PolicyFlex.Tests.Checking;

/// <summary>Facts, review, and what a policy and a set must have.</summary>
internal static class SetCases
{
    private static readonly FactDefinition Number = Fact("case.age", FactKind.Number);

    public static Dictionary<string, Func<PolicySet>> All { get; } = new()
    {
        ["error PF385: `min` of `case.age` is `5`, more than its `max` of `4.5`."] = () => WithFact(Number with { Min = 5, Max = 4.5m }),
        ["error PF386: `case.name` has a `min`, but is not a number."] = () => WithFact(Fact("case.name", FactKind.Text) with { Min = 1 }),
        ["error PF387: `case.kind` cannot be `larg`, its default. It can be `small` or `large`. Did you mean `large`?"] =
            () => WithFact(Fact("case.kind", FactKind.Choice, "small", "large") with { Default = Default("larg") }),
        ["error PF387: `case.age` cannot be `old`, its default. It has to be a number."] = () => WithFact(Number with { Default = Default("old") }),
        ["error PF387: `case.count` cannot be `1.5`, its default. It has to be a whole number."] =
            () => WithFact(Fact("case.count", FactKind.Integer) with { Default = Default("1.5") }),
        ["error PF387: `case.open` cannot be `yes`, its default. It has to be `true` or `false`."] =
            () => WithFact(Fact("case.open", FactKind.Boolean) with { Default = Default("yes") }),
        ["error PF387: `case.day` cannot be `1.2.2026`, its default. It has to be a date such as `2026-03-01`."] =
            () => WithFact(Fact("case.day", FactKind.Date) with { Default = Default("1.2.2026") }),
        ["error PF388: The default of `case.age` is `0`, which its own bounds exclude. It has to be at least `1`."] =
            () => WithFact(Number with { Min = 1, Default = Default("0") }),
        ["error PF388: The default of `case.age` is `9`, which its own bounds exclude. It has to be from `1` to `8`."] =
            () => WithFact(Number with { Min = 1, Max = 8, Default = Default("9") }),
        ["error PF389: `case.age` is required and has a default. A fact with a default is never missing."] =
            () => WithFact(Number with { Required = true, Default = Default("1") }),
        ["error PF390: `case.age` is worked out from other facts, so that `verify` has no place there. It belongs to the facts that are given."] =
            () => WithFact(Derived with { Verify = new Verification(Label.Of("the file"), null) }),
        ["error PF390: `case.age` is worked out from other facts, so that `default` has no place there. It belongs to the facts that are given."] =
            () => WithFact(Derived with { Default = Default("1") }),
        ["error PF390: `case.age` is worked out from other facts, so that `required` has no place there. It belongs to the facts that are given."] =
            () => WithFact(Derived with { Required = true }),
        ["error PF390: `case.age` is worked out from other facts, so that `ask` has no place there. It belongs to the facts that are given."] =
            () => WithFact(Derived with { NeverAsked = true }),
        ["error PF391: A single choice has no order. List under `ordered` the choices from the lowest to the highest."] =
            () => WithFact(new FactDefinition { Name = "case.kind", Type = new FactType(FactKind.Choice) { Choices = ["a"], Ordered = true } }),
        ["error PF392: The choice `a` is listed twice."] = () => WithFact(Fact("case.kind", FactKind.Choice, "a", "b", "a")),
        ["error PF394: `concerning` is `5%`, which is not more than the `5%` of `expected`."] =
            () => Shop with { Review = Shop.Review! with { Concerning = 0.05m } },
        ["error PF394: `concerning` is `10%`, which is not more than the `12.5%` of `expected`."] =
            () => WithPolicy(policy => policy with { Review = new ReviewSettings { Expected = 0.125m } }),
        ["error PF395: A review without any false alarm would never flag anything. `false-alarms` has to be more than 0 a year."] =
            () => Shop with { Review = Shop.Review! with { FalseAlarmsPerYear = 0 } },
        ["error PF397: Nobody could act, for the set has no levels. List under `authority` who may give how much, the lowest level first."] =
            () => WithLevels(),
        ["warning PF398: Situations that no policy covers get no answer. Say under `fallback` what can be done then."] =
            () => Shop with { Fallback = null },
        ["error PF399: The policy `empty` has neither rules nor goodwill."] =
            () => Shop with { Policies = [Shop.Policies[0], Policy("empty") with { Rules = [] }] },
    };

    private static FactDefinition Derived => Number with { Is = new Formula("situation.contacts * 2") };

    private static FactDefault Default(string text) => new(text, IsNow: false);
}
