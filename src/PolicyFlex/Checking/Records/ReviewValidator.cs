using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What is concerning is more than what is expected, and a false alarm is possible.</summary>
internal sealed class ReviewValidator : AbstractValidator<ReviewSettings>
{
    public ReviewValidator()
    {
        RuleFor(review => review.Concerning).Must((review, concerning) => !(concerning <= review.Expected))
            .Reports("concerning", review => CheckingProblems.ConcerningNotAboveExpected(review.Concerning!.Value, review.Expected!.Value));
        RuleFor(review => review.FalseAlarmsPerYear).GreaterThan(0)
            .Reports("false-alarms", _ => CheckingProblems.NoFalseAlarms());
    }
}
