using PolicyFlex.Policies;
using static PolicyFlex.Tests.Checking.ValidSet;
using static PolicyFlex.Tests.Checking.Write;

namespace PolicyFlex.Tests.Checking;

/// <summary>Names that mean two things, and versions.</summary>
internal static class NameCases
{
    public static Dictionary<string, Func<PolicySet>> All { get; } = new()
    {
        ["error PF330: The level `agent` is declared twice. Give each a name of its own."] =
            () => WithLevels(Level("agent", "50"), Level("lead", "100"), Level("agent", "200")),
        ["error PF330: The rung `gesture` is declared twice. Give each a name of its own."] =
            () => Shop with { Ladder = Shop.Ladder! with { Rungs = [.. Shop.Ladder.Rungs, Shop.Ladder.Rungs[1]] } },
        ["error PF330: The reason `unfair` is declared twice. Give each a name of its own."] = () => Shop with { Reasons = ["unfair", "unfair"] },
        ["error PF330: The kind of goodwill `gift` is declared twice. Give each a name of its own."] = () => Shop with { Gives = ["flowers", "gift"] },
        ["error PF330: The rule `send` is declared twice. Give each a name of its own."] =
            () => WithExceptions(Guarantee("send", "refund") with { When = When("loyal") }),
        ["error PF330: The option `credit` is declared twice. Give each a name of its own."] =
            () => WithOption(Option("credit", "gift", "1") with { Unit = Label.Of("box"), Worth = new Formula("5") }),
        ["error PF330: The option `sorry` is declared twice. Give each a name of its own."] =
            () => Shop with { Policies = [Shop.Policies[0], Policy("other") with { Goodwill = [Option("sorry", "apology", null)] }] },
        ["error PF331: The option `hand-over` has the name of an action. Give each a name of its own."] =
            () => WithOption(Option("hand-over", "apology", null)),
        ["error PF332: An option cannot be called `goodwill`, which means all options of a policy."] =
            () => WithOption(Option("goodwill", "apology", null)),
        ["error PF334: The policy `late` is never in force, for it ends on `2026-01-01` and does not start before. `until` has to be later than `from`."] =
            () => WithVersions(new Effective("2026-01-01", "2026-01-01", null)),
        ["error PF335: This version of `late` and the one in `late-1.policy.yaml` are in force at the same time. Write `until: 2026-01-31` under `effective` in `late-1.policy.yaml`."] =
            () => WithVersions(new Effective(null, "2026-02-01", null), new Effective("2026-01-31", null, null)),
        ["error PF335: This version of `late` and the one in `late-3.policy.yaml` are in force at the same time. Write `until: 2025-06-01` under `effective` in `late-3.policy.yaml`."] =
            () => WithVersions(
                new Effective("2027-01-01", null, null), new Effective("2025-06-01", "2025-07-01", null), new Effective(null, "2027-01-01", null)),
        ["warning PF336: No version of `late` is in force from `2026-01-01`, when the one in `late-1.policy.yaml` ends, to `2026-01-02`."] =
            () => WithVersions(new Effective(null, "2026-01-01", null), new Effective("2026-01-02", null, null)),
        ["error PF337: This version of `late` is chosen by `order.placedOn`, the one in `late-1.policy.yaml` by the time of the decision. Give all versions of a policy the same `chosen-by`."] =
            () => WithVersions(new Effective(null, "2026-01-01", null), new Effective("2026-01-01", null, "order.placedOn")),
    };
}
