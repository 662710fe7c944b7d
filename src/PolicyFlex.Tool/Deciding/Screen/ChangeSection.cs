using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;
using PolicyFlex.Languages;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about changes that would lead to better answers.</summary>
internal static class ChangeSection
{
    /// <summary>The section; of what is not covered, only what a change would cover.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="phrases">The language's phrases.</param>
    public static Section Of(ImmutableArray<AnswerChanges> changes, ScreenPhrases phrases) => new(
        phrases.WhatWouldChange,
        Mood.Doubtful,
        [
            .. changes
                .Where(answer => !answer.Changes.IsEmpty || answer.Answer != Answer.NotCovered)
                .Select(answer => Entry.Of(answer.Name, [.. answer.Changes.Select(change => change.Sentence), answer.Sentence])),
        ]);
}
