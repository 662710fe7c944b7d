using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>The rungs of a ladder are each reached by a condition of their own, and there is a notch that stays on it.</summary>
internal sealed class LadderValidator : AbstractValidator<Ladder>
{
    public LadderValidator()
    {
        RuleFor(ladder => ladder.Notch).Must((ladder, notch) => notch >= 0 && notch <= ladder.Rungs.Length)
            .Reports("notch", ladder => CheckingProblems.NotchOffTheLadder(ladder.Notch, ladder.Rungs.Length));
        RuleFor(ladder => ladder.Rungs).Must(rungs => AlwaysReached(rungs) is null)
            .Reports("rungs", ladder => CheckingProblems.RungAlwaysReached(AlwaysReached(ladder.Rungs)!.Name));
    }

    /// <summary>A rung above the first without a condition, which leaves nothing to those below it.</summary>
    private static Rung? AlwaysReached(IEnumerable<Rung> rungs) => rungs.Skip(1).FirstOrDefault(rung => rung.When is null);
}
