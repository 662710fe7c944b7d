using System.Text.RegularExpressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What is given, capped or left to a level is 0 or more, and a difference is not taken for a range.</summary>
internal static partial class NegativeAmountCheck
{
    public static void Check(SetUnderCheck subject)
    {
        foreach (var (_, option) in subject.Options)
        {
            Check(subject, option.Amount, "amount", option);
            Check(subject, option.AtMost, "at-most", option);
            foreach (var stepUp in option.StepUps)
            {
                Check(subject, stepUp.Amount, "amount", stepUp);
                Check(subject, stepUp.AtMost, "at-most", stepUp);
            }
        }

        foreach (var level in subject.Set.Authority.Levels)
        {
            foreach (var ceiling in level.UpTo.Concat(level.StepUps.SelectMany(stepUp => stepUp.UpTo)))
            {
                Check(subject, ceiling.Most, "up-to", ceiling);
            }
        }
    }

    private static void Check(SetUnderCheck subject, Quantity? quantity, string member, object node)
    {
        var (suggested, most) = (subject.Constants.SuggestedBy(quantity), subject.Constants.MostOf(quantity));
        if (quantity is null || (suggested is null or >= 0 && most is null or >= 0))
        {
            return;
        }

        var problem = quantity is Quantity.Value value && Difference().Match(value.Formula.Text) is { Success: true } difference
            ? CheckingProblems.DifferenceForRange(difference.Groups["from"].Value, difference.Groups["to"].Value)
            : CheckingProblems.AmountBelowZero(member, suggested < 0 ? suggested.Value : most!.Value);
        subject.Report(problem, (node, member), (quantity, ""), (node, ""));
    }

    [GeneratedRegex(@"\A\s*(?<from>[0-9.]+)\s*-\s*(?<to>[0-9.]+)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();
}
