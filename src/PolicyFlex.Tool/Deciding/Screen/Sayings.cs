using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Languages;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What is said alike of actions and of options; null for what there is not.</summary>
internal static class Sayings
{
    /// <summary>Words for the customer. What hangs on an approval is said once there is one; where facts are missing, nothing is said yet.</summary>
    public static string? Said(this EntryPhrases phrases, string? words, Answer answer) => words is null || answer == Answer.NeedsFacts ? null
        : (answer == Answer.NeedsApproval ? phrases.SayOnceApproved : phrases.Say).With(words);

    /// <summary>What falls due, as one paragraph.</summary>
    public static string? Duties(this EntryPhrases phrases, ImmutableArray<DueDuty> duties) => duties.IsEmpty
        ? null
        : phrases.Then.With(string.Join(", ", duties.Select(duty => $"{duty.Duty} {duty.To}")));

    /// <summary>A text with a label.</summary>
    public static string? Labelled(string label, string? text) => text is null ? null : label.With(text);

    /// <summary>The rules that gave an answer.</summary>
    public static string? Sources(ImmutableArray<string> by) => by.IsEmpty ? null : $"({string.Join(", ", by)})";
}
