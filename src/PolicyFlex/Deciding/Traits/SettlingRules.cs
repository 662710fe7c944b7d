using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Tells under which rules the review counts an answer.</summary>
internal static class SettlingRules
{
    /// <summary>
    /// The rules that gave an answer, exceptions as the rule that they stand beneath; of an option that is given by its own condition alone the
    /// option itself. None where nothing but a limit, or nothing at all, gave it.
    /// </summary>
    /// <param name="rules">The rules of the set.</param>
    /// <param name="name">The action or option.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="by">What the answer names.</param>
    public static ImmutableArray<string> Of(RuleIndex rules, string name, Answer answer, ImmutableArray<string> by) =>
        by is [] && answer is Answer.Allowed or Answer.NeedsApproval && rules.OptionOf(name) is { } option ? [option] : rules.RulesOf(by);
}
