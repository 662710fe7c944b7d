using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Review;

/// <summary>Finds the answers to what was wanted (meaning 5 of the language).</summary>
internal static class WantedAnswers
{
    /// <summary>
    /// The answers for what the situation names in <c>wants</c>; without that, for all actions that policies in force name, and where they name
    /// none, for all their options.
    /// </summary>
    public static IEnumerable<(string Name, Answer Answer, ImmutableArray<string> By)> Of(Decision decision)
    {
        var actions = decision.Actions.Select(action => (action.Action, action.Answer, action.By));
        var options = decision.Goodwill.Select(option => (option.Option, option.Answer, option.By));
        return decision.Wants.IsDefaultOrEmpty
            ? decision.Actions.IsEmpty ? options : actions
            : actions.Concat(options).Where(answer => decision.Wants.Contains(answer.Item1, StringComparer.Ordinal));
    }

    /// <summary>The answer for one action or option, one at discretion too; null if the decision says nothing of it.</summary>
    public static (string Name, Answer Answer, ImmutableArray<string> By)? Find(Decision decision, string name)
    {
        var all = decision.Actions.Select(action => (Name: action.Action, action.Answer, action.By))
            .Concat(decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? []).Select(option => (Name: option.Option, option.Answer, option.By)));
        foreach (var answer in all)
        {
            if (string.Equals(answer.Name, name, StringComparison.Ordinal))
            {
                return answer;
            }
        }

        return null;
    }
}
