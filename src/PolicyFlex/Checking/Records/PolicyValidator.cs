using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>A policy says something, and somebody stands behind it with a reason.</summary>
internal sealed class PolicyValidator : AbstractValidator<Policy>
{
    public PolicyValidator()
    {
        RuleFor(policy => policy.Owner).NotEmpty()
            .ReportsAbsence(CheckingProblems.PolicyWithoutOwner, "owner");
        RuleFor(policy => policy.Because).NotNull()
            .ReportsAbsence(CheckingProblems.PolicyWithoutBecause, "because");
        RuleFor(policy => policy).Must(policy => policy.Rules.Length + policy.Goodwill.Length > 0)
            .ReportsAbsence(CheckingProblems.PolicyThatSaysNothing, "rules", "goodwill");
        RuleFor(policy => policy.Goodwill).Must(options => options.Length > 1).When(policy => policy.ChooseOne)
            .Reports("choose", CheckingProblems.NothingToChoose);
    }
}
