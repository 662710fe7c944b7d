using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>A list of choices is one that somebody can choose from.</summary>
internal sealed class FactTypeValidator : AbstractValidator<FactType>
{
    public FactTypeValidator() => When(type => type.Kind == FactKind.Choice, () =>
    {
        RuleFor(type => type.Choices).Must(choices => choices.Length != 1).When(type => type.Ordered)
            .Reports("ordered", _ => CheckingProblems.OrderOfOne());
        RuleFor(type => type.Choices).Must(choices => Repeated(choices) is null)
            .Reports("type", type => CheckingProblems.ChoiceTwice(Repeated(type.Choices)!));
    });

    private static string? Repeated(IEnumerable<string> choices)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return choices.FirstOrDefault(choice => !seen.Add(choice));
    }
}
