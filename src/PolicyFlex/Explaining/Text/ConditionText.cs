using PolicyFlex.Languages;

namespace PolicyFlex.Explaining;

/// <summary>Writes conditions: a line for each part, with its outcome, what it saw and its place.</summary>
internal sealed class ConditionText(Language language, Lines lines)
{
    private readonly ExplanationPhrases _phrases = language.Phrases.Explanation;
    private readonly ConditionPhrases _conditions = language.Phrases.Conditions;
    private readonly ValuePhrases _values = language.Phrases.Values;
    private readonly Reasons _reasons = new(language);

    public void Write(ConditionExplanation condition)
    {
        // `not finalSale` reads better on one line than as a `not` with a line beneath.
        if (condition is { Kind: ConditionKind.Not, Parts: [{ Kind: ConditionKind.Test or ConditionKind.Known or ConditionKind.Named } turned] })
        {
            condition = turned with { Sentence = condition.Sentence, Outcome = condition.Outcome, At = condition.At };
        }

        lines.Add(_phrases.Labelled.With(Word(condition.Outcome), Asked(condition)), condition.At);
        lines.Beneath(() =>
        {
            foreach (var seen in condition.Saw)
            {
                Write(seen);
            }

            foreach (var part in condition is { Kind: ConditionKind.Not, Parts: [{ Kind: ConditionKind.Any } any] } ? any.Parts : condition.Parts)
            {
                Write(part);
            }

            if (condition.MoreElements > 0)
            {
                lines.Add(_conditions.MoreElements.With(language.Number(condition.MoreElements)));
            }
        });
    }

    /// <summary>A value with what it was computed from: <c>order age is 9, from order bought at (20 February 2026, 10:00)</c>.</summary>
    public string From(SeenValue seen)
    {
        var sources = seen.From.Select(source => _values.Beside.With(source.Told, _reasons.Seen(source)));
        return _values.ComputedFrom.With(seen.Told, _reasons.Seen(seen), language.All([.. sources]));
    }

    /// <summary>A value with what it is called; only the value where the two are the same.</summary>
    public string Named(SeenValue seen) =>
        !seen.From.IsEmpty ? From(seen) : seen.Title == seen.Value ? seen.Value : _values.Named.With(seen.Told, _reasons.Seen(seen));

    public string Word(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.True => _phrases.True,
        ConditionOutcome.False => _phrases.False,
        ConditionOutcome.Failed => _phrases.Failed,
        _ => _phrases.NotKnown,
    };

    private void Write(SeenValue seen)
    {
        if (!seen.From.IsEmpty)
        {
            lines.Add(From(seen));
        }
    }

    private string Asked(ConditionExplanation condition) => condition switch
    {
        { Kind: ConditionKind.All } => _conditions.AllOf,
        { Kind: ConditionKind.Any } => _conditions.AnyOf,
        { Kind: ConditionKind.Not, Parts: [{ Kind: ConditionKind.Any }] } => _conditions.NoneOf,
        { Kind: ConditionKind.Not, Parts: [{ Kind: ConditionKind.All }] } => _conditions.NotAllOf,
        _ => _reasons.Asked(condition),
    };
}
