using PolicyFlex.Languages;

namespace PolicyFlex.Explaining;

/// <summary>Writes explanations as text: short for whoever has the customer on the line, full for the author of the policies.</summary>
public static class ExplanationText
{
    /// <summary>A line for each answer: what it is about, why it is so, and the rules with their places.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>Lines that end in a line feed; none for a decision without answers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string Brief(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var language = Language.Of(explanation.Language);
        return string.Concat(explanation.Answers.Select(answer => Brief(answer, language) + "\n"));
    }

    /// <summary>
    /// Everything, nested as the author wrote it, two blanks a level: each answer with its bounds, then policies, rules, options and the ladder,
    /// each condition with its outcome, what it saw and its place.
    /// </summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>Lines that end in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string Full(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var lines = new Lines();
        new FullText(Language.Of(explanation.Language), lines).Write(explanation);
        return lines.ToString();
    }

    internal static string Brief(AnswerExplanation answer, Language language)
    {
        var told = language.Phrases.Explanation.Labelled.With(answer.Subject, string.Join(' ', answer.Sentences));
        var rules = answer.By.Select(rule => rule.At is { } at ? $"{rule.Id}, {Lines.Short(at)}" : rule.Id);
        return answer.By.IsEmpty ? told : $"{told} [{string.Join("; ", rules)}]";
    }
}
