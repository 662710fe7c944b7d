using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What is said about a fact goes together.</summary>
internal sealed class FactValidator : AbstractValidator<FactDefinition>
{
    public FactValidator()
    {
        RuleFor(fact => fact.Min).Must((fact, min) => !(min > fact.Max))
            .Reports("min", CheckingProblems.MinAboveMax);
        RuleFor(fact => fact.Min).Null().When(fact => fact.Type is { IsNumeric: false, IsUnknown: false })
            .Reports("min", fact => CheckingProblems.BoundOfNoNumber(fact, "min"));
        RuleFor(fact => fact.Max).Null().When(fact => fact.Type is { IsNumeric: false, IsUnknown: false })
            .Reports("max", fact => CheckingProblems.BoundOfNoNumber(fact, "max"));
        RuleFor(fact => fact.Required).Equal(false).When(fact => fact.Default is not null)
            .Reports("required", CheckingProblems.RequiredWithDefault);

        RuleFor(fact => fact.Verify).Must(verify => verify is not { LookAt: null })
            .Reports("verify", CheckingProblems.VerifyByNothing);

        When(fact => fact.Is is not null, () =>
        {
            RuleFor(fact => fact.Verify).Null()
                .Reports("verify", fact => CheckingProblems.DerivedFactWith(fact, "verify"));
            RuleFor(fact => fact.Default).Null()
                .Reports("default", fact => CheckingProblems.DerivedFactWith(fact, "default"));
            RuleFor(fact => fact.Required).Equal(false)
                .Reports("required", fact => CheckingProblems.DerivedFactWith(fact, "required"));
            RuleFor(fact => fact).Must(fact => !fact.NeverAsked && fact.Question is null)
                .Reports("ask", fact => CheckingProblems.DerivedFactWith(fact, "ask"));
        });
    }
}
