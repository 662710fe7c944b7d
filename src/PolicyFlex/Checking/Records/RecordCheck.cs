using FluentValidation;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Checks each record of a set by itself. The validators are built once and hold nothing of a set.</summary>
internal static class RecordCheck
{
    private static readonly SetValidator Sets = new();
    private static readonly FactValidator Facts = new();
    private static readonly FactTypeValidator Types = new();
    private static readonly LadderValidator Ladders = new();
    private static readonly ReviewValidator Reviews = new();
    private static readonly PolicyValidator Policies = new();
    private static readonly RuleValidator Rules = new();
    private static readonly OptionValidator Options = new();
    private static readonly StepUpValidator StepUps = new();

    /// <summary>
    /// Builds the validators and has them look at something, so that what they load on their first use is there when it is needed. It may
    /// run beside anything else.
    /// </summary>
    public static void Warm()
    {
        Facts.Validate(new FactDefinition { Name = "", Type = new FactType(FactKind.Text) });
        Ladders.Validate(new Ladder { Rungs = [] });
    }

    public static void Check(SetUnderCheck subject)
    {
        Run(subject, Sets, subject.Set);
        CheckVocabulary(subject);
        Run(subject, Ladders, subject.Set.Ladder);
        Run(subject, Reviews, subject.Set.Review);

        foreach (var policy in subject.Set.Policies)
        {
            Run(subject, Policies, policy);
            Run(subject, Reviews, policy.Review);
        }

        foreach (var place in subject.Rules)
        {
            Run(subject, Rules, place.Rule);
        }

        foreach (var (_, option) in subject.Options)
        {
            Run(subject, Options, option);
            foreach (var stepUp in option.StepUps)
            {
                Run(subject, StepUps, stepUp);
            }
        }
    }

    private static void CheckVocabulary(SetUnderCheck subject)
    {
        foreach (var fact in subject.Set.Facts.Concat(subject.Set.Lists.SelectMany(list => list.Members)))
        {
            Run(subject, Facts, fact);
            Run(subject, Types, fact.Type, (fact, "type"));
        }

        foreach (var action in subject.Set.Actions)
        {
            foreach (var parameter in action.With)
            {
                Run(subject, Types, parameter.Type, (parameter, ""));
            }
        }
    }

    private static void Run<T>(
        SetUnderCheck subject, AbstractValidator<T> validator, T? record, params ReadOnlySpan<(object Node, string Member)> others)
        where T : class
    {
        if (record is null)
        {
            return;
        }

        foreach (var failure in validator.Validate(record).Errors)
        {
            var finding = (Finding)failure.CustomState;
            if (!finding.UnlessUnreadable.Any(member => subject.IsUnreadable(record, member)))
            {
                subject.Report(finding.Problem, [(record, failure.PropertyName), .. others]);
            }
        }
    }
}
