using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>A step-up raises something.</summary>
internal sealed class StepUpValidator : AbstractValidator<StepUp>
{
    public StepUpValidator()
    {
        RuleFor(step => step).Must(step => step.Amount is not null || step.AtMost is not null)
            .ReportsAbsence(_ => CheckingProblems.StepUpToNothing(), "amount", "at-most");
        RuleFor(step => step.Amount).Must(OptionValidator.IsInOrder)
            .Reports("amount", step => CheckingProblems.RangeUpsideDown((Quantity.Range)step.Amount!));
        RuleFor(step => step.AtMost).Must(OptionValidator.IsInOrder)
            .Reports("at-most", step => CheckingProblems.RangeUpsideDown((Quantity.Range)step.AtMost!));
    }
}
