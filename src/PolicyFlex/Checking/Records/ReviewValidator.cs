using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>The shares of a review are shares, and what is concerning is more than what is expected.</summary>
internal sealed class ReviewValidator : AbstractValidator<ReviewSettings>
{
    public ReviewValidator()
    {
        RuleFor(review => review.Expected).InclusiveBetween(0, 1)
            .Reports("expected", review => CheckingProblems.NoShare("expected", review.Expected!.Value));
        RuleFor(review => review.Concerning).InclusiveBetween(0, 1)
            .Reports("concerning", review => CheckingProblems.NoShare("concerning", review.Concerning!.Value));
        RuleFor(review => review.Concerning).Must((review, concerning) => !(concerning <= review.Expected))
            .Reports("concerning", review => CheckingProblems.ConcerningNotAboveExpected(review.Concerning!.Value, review.Expected!.Value));
        RuleFor(review => review.FalseAlarmsPerYear).GreaterThan(0)
            .Reports("false-alarms", _ => CheckingProblems.NoFalseAlarms());
    }
}
