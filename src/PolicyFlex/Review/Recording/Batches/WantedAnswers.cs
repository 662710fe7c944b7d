using PolicyFlex.Deciding;

namespace PolicyFlex.Review;

/// <summary>Finds the answers to what was wanted (meaning 5 of the language).</summary>
internal static class WantedAnswers
{
    /// <summary>
    /// The answers for what the situation names in <c>wants</c>; without that, for all actions that policies in force name, and where they name
    /// none, for all their options.
    /// </summary>
    public static IEnumerable<GivenAnswer> Of(Decision decision)
    {
        var actions = decision.Actions.Select(GivenAnswer.Of);
        var options = decision.Goodwill.Select(GivenAnswer.Of);
        return decision.Wants.IsDefaultOrEmpty
            ? decision.Actions.IsEmpty ? options : actions
            : actions.Concat(options).Where(answer => decision.Wants.Contains(answer.Name, StringComparer.Ordinal));
    }

    /// <summary>The answer for one action or option, one at discretion too; null if the decision says nothing of it.</summary>
    public static GivenAnswer? Find(Decision decision, string name)
    {
        var all = decision.Actions.Select(GivenAnswer.Of).Concat(decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? []).Select(GivenAnswer.Of));
        return all.FirstOrDefault(answer => string.Equals(answer.Name, name, StringComparison.Ordinal));
    }
}
