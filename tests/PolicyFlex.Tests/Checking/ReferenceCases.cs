using PolicyFlex.Policies;
using static PolicyFlex.Tests.Checking.ValidSet;
using static PolicyFlex.Tests.Checking.Write;

namespace PolicyFlex.Tests.Checking;

/// <summary>Names that mean nothing.</summary>
internal static class ReferenceCases
{
    public static Dictionary<string, Func<PolicySet>> All { get; } = new()
    {
        ["error PF301: Rule `more` speaks of `refnd`, which is no action of the set and no option of its policy. Did you mean `refund`?"] =
            () => WithRule(Allow("more", "refnd")),
        ["error PF301: Rule `more` speaks of `credits`, which is no action of the set and no option of its policy. Did you mean `credit`?"] =
            () => WithRule(Allow("more", "credits")),
        ["error PF302: Rule `other-rule` speaks of `credit`, which is an option of the policy `late`. A rule speaks of actions and of the options of its own policy."] =
            () => WithOther(Allow("other-rule", "credit")),
        ["error PF303: Rule `other-rule` speaks of `goodwill`, but the policy `other` has no options."] =
            () => WithOther(Allow("other-rule", "goodwill")),
        ["error PF304: `credit` has no parameters, since it is no action. Only behind an action can `with` stand."] =
            () => WithRule(Allow("more") with { Targets = [new Target("credit").With("size", "3")] }),
        ["error PF305: The action `reship` has no parameter `keepBth`. Its parameter is `keepBoth`. Did you mean `keepBoth`?"] =
            () => WithRule(Allow("more") with { Targets = [new Target("reship").With("keepBth", "true")] }),
        ["error PF305: The action `refund` has no parameter `keepBoth`."] =
            () => WithRule(Allow("more") with { Targets = [new Target("refund").With("keepBoth", "true")] }),
        ["error PF306: There is no level `leed`. The levels are `agent` and `lead`. Did you mean `lead`?"] =
            () => WithRule(Allow("more", "hand-over") with { Approval = new Approval("leed") }),
        ["error PF306: There is no level `manager`. The levels are `agent` and `lead`."] =
            () => WithRule(Deny("no", "hand-over") with { Overriding = new Overriding(OverridingKind.ByLevel, "manager") }),
        ["error PF306: There is no level `agnt`. The levels are `agent` and `lead`. Did you mean `agent`?"] =
            () => WithRule(Allow("more", "hand-over") with
            {
                When = When("loyal"),
                Otherwise = new Otherwise { Wording = Refusal, Overriding = new Overriding(OverridingKind.ByLevel, "agnt") },
            }),
        ["error PF306: There is no level `leads`. The levels are `agent` and `lead`. Did you mean `lead`?"] =
            () => WithCredit(credit => credit with { Approval = new Approval("leads") }),
        ["error PF306: There is no level `boss`. The levels are `agent` and `lead`."] =
            () => Shop with { Limits = [Times(3, "3 times, beyond boss") with { Beyond = "boss" }] },
        ["error PF307: There is no rung `gestur`. The rungs are `apology` and `gesture`. Did you mean `gesture`?"] =
            () => WithCredit(credit => credit with { Rung = "gestur" }),
        ["error PF307: There is no rung `gesture`, for the set has no ladder."] = () => Shop with { Ladder = null },
        ["error PF308: There is no duty `notfy`. The duties are `notify` and `remember`. Did you mean `notify`?"] =
            () => WithRule(Allow("more", "hand-over") with { Also = [new Duty("notfy", "desk")] }),
        ["error PF309: `notify` does not go to `web-teem`. It goes to `desk` or `web-team`. Did you mean `web-team`?"] =
            () => WithCredit(credit => credit with { Also = [new Duty("notify", "web-teem")] }),
        ["error PF310: `instead` names `credt`, which is no action and no option. An entry can be an action, an option, or a sentence for the customer. Did you mean `credit`?"] =
            () => WithRule(Deny("no", "hand-over") with { Wording = Refusal with { Instead = [new Alternative("credt")] } }),
        ["error PF310: `instead` names `hand-ovr`, which is no action and no option. An entry can be an action, an option, or a sentence for the customer. Did you mean `hand-over`?"] =
            () => Shop with { Fallback = Shop.Fallback! with { Instead = [new Alternative("hand-ovr")] } },
        ["error PF311: Goodwill cannot give `store-credits`. A kind of your own is declared under `gives` of the set. Did you mean `store-credit`?"] =
            () => WithCredit(credit => credit with { Gives = "store-credits" }),
        ["error PF311: Goodwill cannot give `mony`. A kind of your own is declared under `gives` of the set. Did you mean `money`?"] =
            () => WithLevels(
                Level("agent", "50") with { UpTo = [new Ceiling("money", Amount("50")), new Ceiling("mony", Amount("5"))] },
                Level("lead", "250")),
        ["error PF311: Goodwill cannot give `point`. A kind of your own is declared under `gives` of the set. Did you mean `points`?"] =
            () => Shop with { Limits = [Limit("100", "100") with { Gives = ["point"] }] },
        ["error PF312: Option `credit` is carried out by `refundd`, which is no action. Did you mean `refund`?"] =
            () => WithCredit(credit => credit with { By = "refundd" }),
        ["error PF314: Nothing can be counted per `custmer`. Count per `customer`, `agent`, `case`, or a fact that is a text. Did you mean `customer`?"] =
            () => Shop with { Limits = [Times(3, "3 times per custmer", "custmer")] },
        ["error PF314: Nothing can be counted per `order.ids`. Count per `customer`, `agent`, `case`, or a fact that is a text. Did you mean `order.id`?"] =
            () => Shop with { Authority = Shop.Authority with { Per = ["order.ids"] } },
        ["error PF315: Nothing can be counted per `customer`, for there is no fact `customer.id`. Declare it, as a `text`."] =
            () => Shop with { Facts = Shop.Facts.RemoveAt(0) },
        ["error PF316: Nothing can be counted per `order.total`, for it is not a text."] =
            () => Shop with { Limits = [Times(3, "3 times per order.total", "order.total")] },
        ["error PF317: `over` names `credits`, which is no option. Did you mean `credit`?"] =
            () => Shop with { Limits = [Times(3, "3 times") with { Over = ["sorry", "credits"] }] },
        ["error PF317: `over` names `credit`, which is no option of `other`."] =
            () => WithOther(Allow("other-rule", "refund"), Times(3, "3 times") with { Over = ["credit"] }),
        ["error PF318: `over` has no place in this limit, which counts only what it stands under. It is for limits of a policy or of the set."] =
            () => WithCredit(credit => credit with { Limits = [Times(3, "3 times per case", "case") with { Over = ["credit"] }] }),
        ["error PF319: `segments` names `situation.knd`, which is no fact. Did you mean `situation.kind`?"] =
            () => Shop with { Review = Shop.Review! with { Segments = ["situation.knd"] } },
        ["error PF319: `by` names `situation.kinds`, which is no fact. Did you mean `situation.kind`?"] =
            () => Shop with { Similar = new Similarity(["situation.kinds"], new Duration(7, DurationUnit.Day)) },
        ["error PF319: `chosen-by` names `order.placedAt`, which is no fact. Did you mean `order.placedOn`?"] =
            () => WithVersions(new Effective(null, null, "order.placedAt")),
        ["error PF320: `chosen-by` names `order.total`, which is not a date. The fact that chooses a version has to be a `date` or a `date-time`."] =
            () => WithVersions(new Effective(null, null, "order.total")),
        ["error PF321: There is no `itm` that a list could hold. What stands in the list is declared under `lists`, as `itm:`. Did you mean `item`?"] =
            () => WithFact(new FactDefinition { Name = "order.more", Type = new FactType(FactKind.List) { ElementName = "itm" } }),
        ["error PF322: Nothing can fill the place `{order.totl}`. A place can be filled by a fact, by `amount` or by `up-to`. Did you mean `order.total`?"] =
            () => WithCredit(credit => credit with { Wording = new Wording { Say = Place("order.totl") } }),
        ["error PF322: Nothing can fill the place `{amonut}`. A place can be filled by a fact, by `amount` or by `up-to`. Did you mean `amount`?"] =
            () => WithRule(Deny("no", "hand-over") with { Wording = Refusal with { Note = Place("amonut") } }),
        ["error PF323: `fr` is not one of the set's languages. Its language is `en`."] =
            () => WithPolicy(policy => policy with { Because = Say("Parce que.", "fr") }),
        ["error PF323: `nl` is not one of the set's languages. Its language is `en`."] = () => Shop with { Title = Label.Of("De winkel", "nl") },
        ["error PF324: The policy `late` says that it was formerly `other`, but there is a policy of that name. A former name cannot be in use."] =
            () => Shop with { Policies = [Shop.Policies[0] with { Formerly = ["other"] }, Policy("other")] },
        ["error PF325: `old` is already the former name of the policy `late`. What was recorded under a name can belong to one policy only."] =
            () => Shop with { Policies = [Shop.Policies[0] with { Formerly = ["old"] }, Policy("other") with { Formerly = ["old"] }] },
    };

    private static PolicySet WithOther(Rule rule, params Limit[] limits) =>
        Shop with { Policies = [Shop.Policies[0], Policy("other") with { Rules = [rule], Limits = [.. limits] }] };
}
