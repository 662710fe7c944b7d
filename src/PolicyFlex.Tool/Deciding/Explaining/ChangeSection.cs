using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about changes that would lead to better answers.</summary>
internal static class ChangeSection
{
    /// <summary>The section; of what is not covered, only what a change would cover.</summary>
    public static Section Of(ImmutableArray<AnswerChanges> changes) => new(
        "What would change it",
        Mood.Doubtful,
        [
            .. changes
                .Where(answer => !answer.Changes.IsEmpty || answer.Answer != Answer.NotCovered)
                .Select(answer => Entry.Of(answer.Name, [.. answer.Changes.Select(change => change.Sentence), answer.Sentence])),
        ]);
}
