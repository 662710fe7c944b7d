using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>A limit says how much or how often, over one stretch of time.</summary>
internal sealed class LimitValidator : AbstractValidator<Limit>
{
    public LimitValidator()
    {
        RuleFor(limit => limit).Must(limit => limit.Amount is null != limit.Times is null)
            .ReportsAbsence(CheckingProblems.LimitOfNothing, "at-most");
        RuleFor(limit => limit.Times).GreaterThan(0)
            .Reports("at-most", CheckingProblems.LimitOfNoTimes);
        RuleFor(limit => limit.Within).Must(within => within is null || within.Count > 0)
            .Reports("within", _ => CheckingProblems.NoDuration("within"));
        RuleFor(limit => limit.Each).Null().When(limit => limit.Within is not null)
            .Reports("each", CheckingProblems.LimitWithinAndEach);
    }
}
