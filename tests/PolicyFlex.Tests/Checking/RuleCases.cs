using PolicyFlex.Policies;
using static PolicyFlex.Tests.Checking.ValidSet;
using static PolicyFlex.Tests.Checking.Write;

namespace PolicyFlex.Tests.Checking;

/// <summary>Policies, their rules, denials and exceptions.</summary>
internal static class RuleCases
{
    public static Dictionary<string, Func<PolicySet>> All { get; } = new()
    {
        ["error PF340: The denial of rule `no` has no words for the customer. Give it a `say`."] =
            () => WithRule(Deny("no", "hand-over") with { Wording = Refusal with { Say = null } }),
        ["error PF340: The `otherwise` of rule `no` has no words for the customer. Give it a `say`."] =
            () => WithRule(Allow("no", "hand-over") with
            {
                When = When("loyal"),
                Wording = Refusal,
                Otherwise = new Otherwise { Wording = Refusal with { Say = null } },
            }),
        ["error PF340: The denial of exception `but` has no words of its own for the customer. Give it a `say` of its own."] =
            () => WithExceptions(Deny("but", "refund") with { Wording = Refusal with { Say = null } }),
        ["error PF341: The denial of rule `no` has no reason. Give a `because` to it, or to its policy.|warning PF358: The policy `other` does not say why it exists. Tell it under `because` to the people who apply it."] =
            () => Shop with { Policies = [Shop.Policies[0], Policy("other") with { Because = null, Rules = [Deny("no", "hand-over")] }] },
        ["warning PF342: The denial of rule `no` offers nothing `instead`. A no is easier to hear with a way on."] =
            () => WithRule(Deny("no", "hand-over") with { Wording = Refusal with { Instead = [] } }),
        ["error PF343: Rule `empty` speaks of nothing. Name an action, an option, or `goodwill`."] = () => WithRule(Allow("empty")),
        ["error PF344: Rule `sure` asks for an approval of something that it does not allow. `approval` goes with `allow`."] =
            () => WithRule(Guarantee("sure", "hand-over") with { Approval = new Approval("lead") }),
        ["error PF346: Rule `sure` has an `otherwise` without an `allow`. Only what a rule allows can be denied otherwise."] =
            () => WithRule(Guarantee("sure", "hand-over") with { When = When("loyal"), Otherwise = new Otherwise { Wording = Refusal } }),
        ["error PF347: Rule `more` says who may override it, but it does not deny. `overridable-by`, `advisory` and `final` go with `deny`, or stand in `otherwise`."] =
            () => WithRule(Allow("more", "hand-over") with { Overriding = new Overriding(OverridingKind.Final) }),
        ["warning PF348: The `otherwise` of rule `more` is never used, for the rule always applies. A rule with `otherwise` needs a `when`."] =
            () => WithRule(Allow("more", "hand-over") with { Otherwise = new Otherwise { Wording = Refusal } }),
        ["error PF349: Exception `but` excepts nothing: it speaks of `hand-over`, which rule `big` does not name. An exception has to name what its rule names."] =
            () => WithExceptions(Guarantee("but", "refund", "hand-over")),
        ["error PF301: Rule `more` speaks of `reshp`, which is no action of the set and no option of its policy. Did you mean `reship`?"] =
            () => WithRule(Allow("more", "reshp") with
            {
                Exceptions = [Guarantee("but", "reship") with { When = When("loyal") }],
            }),
        ["error PF350: Exception `but` excepts nothing: it says the same as rule `big`."] =
            () => WithExceptions(Allow("but", "refund") with { When = When("loyal") }),
        ["warning PF351: Exception `but` never applies, for rule `never` never gives the result that it would replace.|warning PF354: The condition of rule `never` is never true."] =
            () => WithRule(Allow("never", "refund") with { When = When("false"), Exceptions = [Guarantee("but", "refund")] }),
        ["warning PF351: Exception `but` never applies, for rule `closed` never gives the result that it would replace.|warning PF354: The condition of rule `closed` is never true."] =
            () => WithRule(Allow("closed", "refund") with
            {
                When = When("false"),
                Otherwise = new Otherwise { Wording = Refusal },
                Exceptions = [Deny("but", "refund"), Allow("and", "refund") with { When = When("loyal") }],
            }),
        ["warning PF352: The exceptions `one` and `two` both always apply to `refund` and do not say the same. The stricter one holds; a `when` would tell them apart."] =
            () => WithExceptions(Guarantee("one", "refund"), Deny("two", "refund")),
        ["warning PF353: The condition of rule `more` is always true. What always holds needs no condition."] =
            () => WithRule(Allow("more", "hand-over") with { When = When("true") }),
        ["warning PF353: The condition of policy `late` is always true. What always holds needs no condition."] =
            () => WithPolicy(policy => policy with { AppliesWhen = When("true") }),
        ["warning PF354: The condition of option `credit` is never true."] = () => WithCredit(credit => credit with { When = When("false") }),
        ["warning PF354: The condition of a step-up of option `credit` is never true."] =
            () => WithCredit(credit => credit with { StepUps = [credit.StepUps[0] with { When = When("false") }] }),
        ["warning PF354: The condition of rung `gesture` is never true."] = () => Shop with
        {
            Ladder = Shop.Ladder! with { Rungs = [Shop.Ladder.Rungs[0], new Rung("gesture", When("false"))] },
        },
        ["warning PF355: Rule `sure` always guarantees `refund`, which rule `late/no` always denies as `final`. The guarantee holds."] =
            () => WithPolicy(policy => policy with { Rules = [Guarantee("sure", "refund"), Final("no", "refund")] }),
        ["warning PF355: Rule `other-sure` always guarantees `refund`, which rule `late/no` always denies as `final`. The guarantee holds."] =
            () => Shop with
            {
                Policies =
                [
                    Shop.Policies[0] with { Rules = [Final("no", "hand-over", "refund")] },
                    Policy("other") with { Rules = [Guarantee("other-sure", "refund")] },
                ],
            },
        ["warning PF356: The rules `late/send` and `late/other` give `reship` a different `keepBoth`. Where both apply the lesser holds, unless the parameter says what it is to `prefer`."] =
            () => WithRule(Allow("other") with { When = When("loyal"), Targets = [new Target("reship").With("keepBoth", "false")] }),
        ["warning PF357: The policy `late` has no owner. Say under `owner` who answers for it."] = () => WithPolicy(policy => policy with { Owner = null }),
    };

    private static Rule Final(string name, params string[] targets) =>
        Deny(name, [.. targets]) with { Overriding = new Overriding(OverridingKind.Final) };
}
