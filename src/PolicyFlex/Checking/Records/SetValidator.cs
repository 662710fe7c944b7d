using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>A set has somebody who may act, and something to offer where no policy speaks.</summary>
internal sealed class SetValidator : AbstractValidator<PolicySet>
{
    public SetValidator()
    {
        RuleFor(set => set.Authority.Levels).Must(levels => levels.Length > 0)
            .ReportsAbsence(_ => CheckingProblems.SetWithoutLevels(), "authority");
        RuleFor(set => set.Fallback).NotNull()
            .ReportsAbsence(_ => CheckingProblems.SetWithoutFallback(), "fallback");
    }
}
