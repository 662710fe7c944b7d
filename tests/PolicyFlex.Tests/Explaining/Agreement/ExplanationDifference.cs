using PolicyFlex.Explaining;
using PolicyFlex.Policies;
using PolicyFlex.Tests.Naive;

namespace PolicyFlex.Tests.Explaining;

/// <summary>Compares an explanation, part by part, with what the interpreter makes of the same request.</summary>
internal static class ExplanationDifference
{
    /// <summary>The first difference as a sentence; null if there is none.</summary>
    public static string? Between(Explanation explanation, NaiveScene scene) => All(explanation, scene).FirstOrDefault();

    private static IEnumerable<string> All(Explanation explanation, NaiveScene scene)
    {
        var set = scene.Set;
        var policies = scene.Policies.OrderBy(policy => policy.Name, StringComparer.Ordinal).ThenBy(policy => NaiveVersions.Start(scene, policy)).ToList();
        return Count(explanation.Policies.Length, policies.Count, "policies")
            .Concat(explanation.Policies.Zip(policies).SelectMany(pair => OfPolicy(pair.First, pair.Second, scene)))
            .Concat(explanation.Ladder.Zip(set.Ladder?.Rungs ?? []).SelectMany(pair => OfWhen(pair.First.When, pair.Second.When, scene)))
            .Concat(explanation.Authority.Zip(set.Authority.Levels[scene.Level].StepUps).SelectMany(pair => OfWhen(pair.First.When, pair.Second.When, scene)))
            .Concat(explanation.Discretion.Zip(set.Fallback?.Goodwill ?? []).SelectMany(pair => OfOption(pair.First, pair.Second, scene)))
            .Concat(OfAnswers(explanation, set));
    }

    private static IEnumerable<string> OfPolicy(PolicyExplanation told, Policy policy, NaiveScene scene)
    {
        var isPossible = NaiveVersions.MayBeInForce(scene, policy);
        var standing = NaiveVersions.IsInForce(scene, policy) ? PolicyStanding.InForce : isPossible ? PolicyStanding.MayBeInForce : (PolicyStanding?)null;
        var isTold = told.Standing is PolicyStanding.InForce or PolicyStanding.MayBeInForce ? told.Standing : (PolicyStanding?)null;
        if (isTold != standing)
        {
            yield return $"{policy.Name} is told as {told.Standing}, and is {standing?.ToString() ?? "not in force"}";
        }

        var inside = isPossible
            ? told.Rules.Zip(policy.Rules).SelectMany(pair => OfRule(pair.First, pair.Second, policy, scene))
                .Concat(told.Options.Zip(policy.Goodwill).SelectMany(pair => OfOption(pair.First, pair.Second, scene)))
                .Concat(Count(told.Rules.Length, policy.Rules.Length, "rules"))
                .Concat(Count(told.Options.Length, policy.Goodwill.Length, "options"))
            : Count(told.Rules.Length + told.Options.Length, 0, "rules and options that are not in force");
        foreach (var difference in OfWhen(told.Scope, policy.AppliesWhen, scene).Concat(inside))
        {
            yield return difference;
        }
    }

    private static IEnumerable<string> OfRule(RuleExplanation told, Rule rule, Policy policy, NaiveScene scene) =>
        OfWhen(told.When, rule.When, scene)
            .Concat(told.Gives.SelectMany(given => OfGiven(told.Id, given, rule, policy, scene)))
            .Concat(Count(told.Exceptions.Length, rule.Exceptions.Length, "exceptions"))
            .Concat(told.Exceptions.Zip(rule.Exceptions).SelectMany(pair => OfRule(pair.First, pair.Second, policy, scene)));

    private static IEnumerable<string> OfGiven(string id, GivenResult given, Rule rule, Policy policy, NaiveScene scene)
    {
        var isAction = scene.Set.Actions.Any(action => action.Name == given.Target);
        var subject = isAction ? NaiveSubject.Action(scene, given.Target) : NaiveSubject.Option(policy, given.Target);
        var rank = NaiveRules.For(scene, subject, NaiveAssignment.OnlyCertain).Contributions
            .Where(contribution => ReferenceEquals(contribution.Rule, rule))
            .Select(contribution => contribution.Rank)
            .FirstOrDefault();
        if ((int)given.Kind != (int)rank.Kind)
        {
            yield return $"{id} gives {given.Kind} to {given.Target}, and should give {rank.Kind}";
        }

        var level = rank.Kind is NaiveRankKind.Approval or NaiveRankKind.DeniedOverridable ? scene.Set.Authority.Levels[rank.Level].Name : null;
        if (given.Level != level)
        {
            yield return $"{id} gives {given.Kind} of {given.Level} to {given.Target}, and should of {level}";
        }
    }

    private static IEnumerable<string> OfOption(OptionExplanation told, GoodwillOption option, NaiveScene scene) =>
        OfWhen(told.When, option.When, scene)
            .Concat(Count(told.StepUps.Length, option.StepUps.Length, "step-ups"))
            .Concat(told.StepUps.Zip(option.StepUps).SelectMany(pair => OfWhen(pair.First.When, pair.Second.When, scene)));

    private static IEnumerable<string> OfWhen(ConditionExplanation? told, When? when, NaiveScene scene) => (told, when) switch
    {
        (null, null) => [],
        ({ } condition, { } written) => new ConditionDifference().Between(condition, scene.Trees.Conditions[written], scene.Scope),
        _ => ["a condition is told that is none, or is none that is told"],
    };

    /// <summary>What an answer of the decision names is what its explanation names, and what is marked as decisive.</summary>
    private static IEnumerable<string> OfAnswers(Explanation explanation, PolicySet set)
    {
        var decision = explanation.Decision;
        var ids = set.Policies.SelectMany(policy => policy.Rules.SelectMany(WithExceptions).Select(rule => $"{policy.Name}/{rule.Name}")).ToHashSet();
        var answers = decision.Actions.Select(action => (Name: action.Action, action.Answer, action.By))
            .Concat(decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? []).Select(option => (Name: option.Option, option.Answer, option.By)))
            .ToList();
        foreach (var (told, answer) in explanation.Answers.Zip(answers))
        {
            if ((told.Subject, told.Answer) != (answer.Name, answer.Answer) || !told.By.Select(rule => rule.Id).SequenceEqual(answer.By.Where(ids.Contains)))
            {
                yield return $"{answer.Name} is {answer.Answer} by {string.Join(", ", answer.By)}, and told as {told}";
            }

            if (told.Sentences.Length is < 1 or > 3 || told.Sentences.Any(string.IsNullOrWhiteSpace))
            {
                yield return $"{answer.Name} is told in {told.Sentences.Length} sentences";
            }
        }

        var rules = explanation.Policies.SelectMany(policy => policy.Rules.SelectMany(WithExceptions));
        var marked = rules.Where(rule => rule.IsDecisive).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal);
        var named = explanation.Answers.SelectMany(answer => answer.By).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal);
        foreach (var difference in Count(explanation.Answers.Length, answers.Count, "answers")
            .Concat(marked.SequenceEqual(named) ? [] : [$"{string.Join(", ", marked)} are marked, and {string.Join(", ", named)} are named"]))
        {
            yield return difference;
        }
    }

    private static IEnumerable<string> Count(int told, int actual, string what) => told == actual ? [] : [$"{told} {what} are told, and there are {actual}"];

    private static IEnumerable<Rule> WithExceptions(Rule rule) => rule.Exceptions.SelectMany(WithExceptions).Prepend(rule);

    private static IEnumerable<RuleExplanation> WithExceptions(RuleExplanation rule) => rule.Exceptions.SelectMany(WithExceptions).Prepend(rule);
}
