using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>Puts the answer for an action into words.</summary>
internal static class NaiveActionDecision
{
    public static ActionDecision Of(NaiveScene scene, NaiveAction action)
    {
        var contributors = action.Contributors;
        var isGranted = action.Answer is Answer.Allowed or Answer.NeedsApproval;
        var costs = action.Definition.Costs is { } formula && NaiveQuantity.Of(formula, scene).Suggested is { } known
            ? NaiveMoney.Nearest(known, NaiveMoney.Digits(scene.Set.Currency))
            : (decimal?)null;
        return new ActionDecision
        {
            Action = action.Definition.Name,
            Answer = action.Answer,
            By = action.By,
            OverridableBy = action.Answer == Answer.Denied ? OverridableBy(scene, action.Rank) : null,
            Approval = action.Answer == Answer.NeedsApproval
                ? new RequiredApproval(scene.Set.Authority.Levels[action.Rank.Level].Name, action.Rank.By)
                : null,
            Say = action.IsDeniedByGate
                ? Fill(action.Gate.Limits.Where(l => action.By.Contains(l.Limit.Sentence)).Select(l => l.Limit.Say))
                : Fill(contributors.Select(c => c.Wording.Say)),
            Note = Fill(contributors.Select(c => c.Wording.Note)),
            Because = Fill(contributors.Select(c => c.Wording.Because ?? (action.Answer == Answer.Denied ? c.Policy.Because : null))),
            Origin = NaiveWords.Text(scene, contributors.Select(OriginOf).FirstOrDefault(origin => origin is not null)),
            Instead = action.Answer == Answer.Denied
                ? NaiveInstead.Of(scene, contributors.SelectMany(c => c.Wording.Instead))
                : [],
            With = isGranted ? NaiveParameters.Of(scene, action.Definition, contributors) : ActionDecision.NoParameters,
            Also = isGranted ? Duties(contributors.SelectMany(c => c.IsOtherwise ? [] : c.Rule.Also)) : [],
            Costs = costs,
        };

        string? Fill(IEnumerable<Words?> words) =>
            NaiveWords.Fill(scene, words.FirstOrDefault(w => w is not null), costs is { } amount ? NaiveWords.Money(scene, amount) : null);
    }

    /// <summary>Each duty once.</summary>
    public static ImmutableArray<DueDuty> Duties(IEnumerable<Duty> duties) =>
        [.. duties.Select(duty => new DueDuty(duty.Name, duty.To)).Distinct()];

    private static string? OverridableBy(NaiveScene scene, NaiveRank rank) => rank.Kind switch
    {
        NaiveRankKind.DeniedAdvisory => scene.Set.Authority.Levels[0].Name,
        NaiveRankKind.DeniedOverridable => scene.Set.Authority.Levels[rank.Level].Name,
        _ => null,
    };

    private static Label? OriginOf(NaiveContribution contribution) =>
        (contribution.Wording.Origin ?? contribution.Policy.Origin) is { Share: true } shared ? shared.Text : null;
}
