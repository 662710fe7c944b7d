using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <content>Policies, their rules, denials and exceptions, PF340 to PF359.</content>
internal static partial class CheckingProblems
{
    public static Diagnostic DenialWithoutSay(string whose) =>
        Error("PF340", $"{whose} has no words for the customer.", "Give it a `say`.");

    public static Diagnostic ExceptionWithoutSay(string exception) =>
        Error("PF340", $"The denial of exception `{exception}` has no words of its own for the customer.", "Give it a `say` of its own.");

    public static Diagnostic DenialWithoutBecause(string whose) =>
        Error("PF341", $"{whose} has no reason.", "Give a `because` to it, or to its policy.");

    public static Diagnostic DenialWithoutInstead(string whose) =>
        Warning("PF342", $"{whose} offers nothing `instead`.", "A no is easier to hear with a way on.");

    public static Diagnostic RuleAboutNothing(Rule rule) =>
        Error("PF343", $"Rule `{rule.Name}` speaks of nothing.", "Name an action, an option, or `goodwill`.");

    public static Diagnostic ApprovalOfNoAllow(Rule rule) =>
        Error("PF344", $"Rule `{rule.Name}` asks for an approval of something that it does not allow.", rule.Effect == Effect.Deny
            ? "`approval` goes with `allow`. Who may override a denial is said by `overridable-by: LEVEL`."
            : "`approval` goes with `allow`.");

    public static Diagnostic InsteadOfItself(string whose, string name) =>
        Warning("PF345", $"{whose} offers `{name}` in the place of itself.", "Offer something else.");

    public static Diagnostic OverriddenByTheLowest(string rule, string level) =>
        Warning(
            "PF359",
            $"Everybody can override rule `{rule}`, for `{level}` is the lowest level.",
            "Name a higher level, or write `advisory: true`.");

    public static Diagnostic ApprovedByTheLowest(string whose, string level) =>
        Warning(
            "PF359",
            $"{whose} asks for the approval of `{level}`, the lowest level, which everybody has.",
            "Name a higher level, or leave `approval` out.");

    public static Diagnostic OtherwiseOfNoAllow(Rule rule) =>
        Error("PF346", $"Rule `{rule.Name}` has an `otherwise` without an `allow`.", "Only what a rule allows can be denied otherwise.");

    public static Diagnostic OverridingOfNoDenial(Rule rule) =>
        Error(
            "PF347",
            $"Rule `{rule.Name}` says who may override it, but it does not deny.",
            "`overridable-by`, `advisory` and `final` go with `deny`, or stand in `otherwise`.");

    public static Diagnostic OtherwiseNeverUsed(string rule) =>
        Warning("PF348", $"The `otherwise` of rule `{rule}` is never used, for the rule always applies.", "A rule with `otherwise` needs a `when`.");

    public static Diagnostic ExceptionOfAnotherAction(string exception, string target, string rule) =>
        Error(
            "PF349",
            $"Exception `{exception}` excepts nothing: it speaks of `{target}`, which rule `{rule}` does not name.",
            "An exception has to name what its rule names.");

    public static Diagnostic ExceptionThatChangesNothing(string exception, string rule) =>
        Error("PF350", $"Exception `{exception}` excepts nothing: it says the same as rule `{rule}`.");

    public static Diagnostic ExceptionThatNeverApplies(string exception, string rule) =>
        Warning("PF351", $"Exception `{exception}` never applies, for rule `{rule}` never gives the result that it would replace.");

    public static Diagnostic SiblingsDisagree(string first, string second, string name) =>
        Warning(
            "PF352",
            $"The exceptions `{first}` and `{second}` both always apply to `{name}` and do not say the same.",
            "The stricter one holds; a `when` would tell them apart.");

    public static Diagnostic AlwaysTrue(string whose) =>
        Warning("PF353", $"The condition of {whose} is always true.", "What always holds needs no condition.");

    public static Diagnostic NeverTrue(string whose) =>
        Warning("PF354", $"The condition of {whose} is never true.");

    public static Diagnostic GuaranteeAgainstFinal(string guarantee, string denial, string name) =>
        Warning(
            "PF355",
            $"Rule `{guarantee}` always guarantees `{name}`, which rule `{denial}` always denies as `final`.",
            "The guarantee holds.");

    public static Diagnostic ParametersDisagree(string action, string parameter, string one, string other) =>
        Warning(
            "PF356",
            $"The rules `{one}` and `{other}` give `{action}` a different `{parameter}`.",
            "Where both apply the lesser holds, unless the parameter says what it is to `prefer`.");

    public static Diagnostic PolicyWithoutOwner(Policy policy) =>
        Warning("PF357", $"The policy `{policy.Name}` has no owner.", "Say under `owner` who answers for it.");

    public static Diagnostic PolicyWithoutBecause(Policy policy) =>
        Warning("PF358", $"The policy `{policy.Name}` does not say why it exists.", "Tell it under `because` to the people who apply it.");
}
