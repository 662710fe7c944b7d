using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What is said beside a rule's effect fits the effect.</summary>
internal sealed class RuleValidator : AbstractValidator<Rule>
{
    public RuleValidator()
    {
        RuleFor(rule => rule.Targets).Must(targets => targets.Length > 0)
            .ReportsAbsence(CheckingProblems.RuleAboutNothing, "allow", "deny", "guarantee");
        RuleFor(rule => rule.Approval).Null().When(rule => rule.Effect != Effect.Allow)
            .Reports("approval", CheckingProblems.ApprovalOfNoAllow);
        RuleFor(rule => rule.Otherwise).Null().When(rule => rule.Effect != Effect.Allow)
            .Reports("otherwise", CheckingProblems.OtherwiseOfNoAllow);
        RuleFor(rule => rule.Overriding.Kind).Equal(OverridingKind.Unsaid).When(rule => rule.Effect != Effect.Deny)
            .Reports("overridable-by", CheckingProblems.OverridingOfNoDenial);
    }
}
