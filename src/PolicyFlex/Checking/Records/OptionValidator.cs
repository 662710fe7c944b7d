using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>An option of goodwill has a cap, and what is owed is not measured out like generosity.</summary>
internal sealed class OptionValidator : AbstractValidator<GoodwillOption>
{
    public OptionValidator()
    {
        RuleFor(option => option).Must(option => option.Amount is not null || option.AtMost is not null)
            .When(option => option.Gives != GivesKind.Apology)
            .ReportsAbsence(CheckingProblems.OptionWithoutCap, "amount", "at-most");
        RuleFor(option => option.Rung).Null().When(option => option.Owed)
            .Reports("rung", CheckingProblems.OwedWithRung);
        RuleFor(option => option.Amount).Must(IsInOrder)
            .Reports("amount", option => CheckingProblems.RangeUpsideDown((Quantity.Range)option.Amount!));
        RuleFor(option => option.AtMost).Must(IsInOrder)
            .Reports("at-most", option => CheckingProblems.RangeUpsideDown((Quantity.Range)option.AtMost!));
    }

    /// <summary>Whether a range, if it is one, suggests no more than its most.</summary>
    internal static bool IsInOrder(Quantity? quantity) => quantity is not Quantity.Range range || range.Suggested <= range.Most;
}
