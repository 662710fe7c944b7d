using PolicyFlex.Policies;
using static PolicyFlex.Tests.Checking.ValidSet;
using static PolicyFlex.Tests.Checking.Write;

namespace PolicyFlex.Tests.Checking;

/// <summary>Limits, levels and the ladder.</summary>
internal static class LimitCases
{
    private static readonly string[] Kinds = ["points", "gift", "upgrade", "extension", "replacement", "voucher", "discount"];

    public static Dictionary<string, Func<PolicySet>> All { get; } = new()
    {
        ["error PF371: The limit `0 each month` is used up before it starts. Its amount has to be more than 0."] =
            () => Shop with { Limits = [Limit("0", "0 each month") with { Each = Period.Month }] },
        ["error PF371: The limit `-5` is used up before it starts. Its amount has to be more than 0."] =
            () => WithCredit(credit => credit with { Limits = [Limit("-5", "-5")] }),
        ["error PF373: Everybody may go beyond the limit `3 times, beyond agent`, for `agent` is the lowest level. Name a higher level behind `beyond`."] =
            () => Shop with { Limits = [Times(3, "3 times, beyond agent") with { Beyond = "agent" }] },
        ["error PF374: The limit `3 times per case` denies `call` without words for the customer. Give the limit a `say`."] =
            () => WithAction(new ActionDefinition { Name = "call", Limits = [Times(3, "3 times per case", "case")] }),
        ["error PF375: The limit `100` counts what `call` costs, but the action has no `costs`."] =
            () => WithAction(new ActionDefinition { Name = "call", Limits = [Limit("100", "100") with { Say = Say("Not today.") }] }),
        ["warning PF376: Level `lead` may give up to `40`, less than the lower level `agent` with `50`. List the levels from the lowest to the highest."] =
            () => WithLevels(Level("agent", "50"), Level("lead", "40")),
        ["warning PF377: Level `lead` may give nothing, though the lower level `agent` may. Give it an `up-to`."] =
            () => WithLevels(Level("agent", "50"), new AuthorityLevel { Name = "lead" }),
        ["warning PF378: The limit `once within 14 days` counts for all customers together, so that only the first of them gets it. Write whose it is: `once per customer`."] =
            () => WithCredit(credit => credit with { Limits = [Times(1, "once within 14 days")] }),
        ["warning PF382: This is 2 times for all customers together. Write `2 times per customer within 12 months` if you mean each of them, and `per all` if not."] =
            () => WithCredit(credit => credit with { Limits = [Times(2, "2 times within 12 months")] }),
        ["warning PF382: This is 2 times for all customers together. Write `2 times per customer, beyond lead` if you mean each of them, and `per all` if not."] =
            () => WithCredit(credit => credit with { Limits = [Times(2, "2 times, beyond lead") with { Beyond = "lead" }] }),
        ["error PF379: A notch of `3` leads off the ladder. It has to be from 0 to `2`, the number of rungs."] =
            () => Shop with { Ladder = Shop.Ladder! with { Notch = 3 } },
        ["error PF379: A notch of `-1` leads off the ladder. It has to be from 0 to `2`, the number of rungs."] =
            () => WithPolicy(policy => policy with { Notch = -1 }),
        ["error PF379: A notch of `1` leads off the ladder. Without a ladder there can be no notch."] =
            () => WithCredit(credit => credit with { Rung = null }) with { Ladder = null, Policies = [Policy("other") with { Notch = 1 }] },
        ["warning PF380: Rung `gesture` is always reached, so that the rungs below it make no difference. Give every rung above the first a `when`."] =
            () => Shop with { Ladder = Shop.Ladder! with { Rungs = [Shop.Ladder.Rungs[0], new Rung("gesture", null)] } },
        ["error PF381: `7` step-ups of level `agent` add ceilings for different kinds, and each choice of them leaves something else to money. At most `6` of them add kinds that the level has no ceiling for without them."] =
            () => WithLevels(Level("agent", "50") with { StepUps = [.. Kinds.Select(Adding), Adding("points"), Adding(Ceiling.Money)] }),
    };

    private static AuthorityStepUp Adding(string kind) => new(When("loyal"), [new Ceiling(kind, Amount("100"))]);
}
