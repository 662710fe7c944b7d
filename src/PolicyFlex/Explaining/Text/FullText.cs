using System.Collections.Immutable;
using PolicyFlex.Languages;

namespace PolicyFlex.Explaining;

/// <summary>Writes a whole explanation.</summary>
internal sealed class FullText(Language language, Lines lines)
{
    private readonly ExplanationPhrases _phrases = language.Phrases.Explanation;
    private readonly ConditionText _conditions = new(language, lines);

    public void Write(Explanation explanation)
    {
        lines.Add(_phrases.Answers);
        lines.Beneath(() => Each(explanation.Answers, Write));
        Each(explanation.Policies, Write);
        Section(_phrases.Ladder, explanation.Ladder, Write);
        Section(_phrases.Authority, explanation.Authority, Write);
        Section(_phrases.Discretion, explanation.Discretion, Write);
    }

    private static void Each<T>(ImmutableArray<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Section<T>(string heading, ImmutableArray<T> items, Action<T> write)
    {
        if (!items.IsEmpty)
        {
            lines.Add(heading);
            lines.Beneath(() => Each(items, write));
        }
    }

    private void Write(AnswerExplanation answer)
    {
        lines.Add(ExplanationText.Brief(answer, language));
        lines.Beneath(() => Each(answer.Bounds, Write));
    }

    private void Write(BoundExplanation bound) =>
        lines.Add(bound.IsBinding ? language.Phrases.Bounds.Binds.With(bound.Sentence) : bound.Sentence, bound.At);

    private void Write(PolicyExplanation policy)
    {
        lines.Add(Titled(_phrases.Policy.With(policy.Name), policy.Title), policy.At);
        lines.Beneath(() =>
        {
            lines.Add(Word(policy.Standing));
            if (policy.Version is { } version)
            {
                lines.Add(version);
            }

            if (policy.Scope is { } scope)
            {
                lines.Add(_phrases.AppliesWhen);
                lines.Beneath(() => _conditions.Write(scope));
            }

            Each(policy.Rules, rule => Write(rule, _phrases.Rule));
            Each(policy.Options, Write);
        });
    }

    private void Write(RuleExplanation rule, string heading)
    {
        lines.Add(heading.With(rule.Id[(rule.Id.IndexOf('/') + 1)..], rule.Sentence), rule.At);
        lines.Beneath(() =>
        {
            Each(rule.Gives, given => lines.Add(Told(given)));
            WriteWhen(rule.When);
            Each(rule.Exceptions, exception => Write(exception, _phrases.Exception));
        });
    }

    private string Told(GivenResult given)
    {
        var told = given switch
        {
            { ReplacedBy: [_, ..] } => _phrases.ReplacedBy.With(given.Target, language.All(given.ReplacedBy)),
            { Kind: GivenKind.Nothing } => _phrases.GaveNothing.With(given.Target),
            { Kind: GivenKind.Allowed } => _phrases.Allowed.With(given.Target),
            { Kind: GivenKind.AllowedWithApproval } => _phrases.AllowedWithApproval.With(given.Target, given.Level),
            { Kind: GivenKind.Guaranteed } => _phrases.Guaranteed.With(given.Target),
            _ => _phrases.Denied.With(given.Target),
        };
        return given.IsDecisive ? _phrases.Decisive.With(told) : told;
    }

    private void Write(OptionExplanation option)
    {
        lines.Add(Titled(_phrases.Option.With(option.Option), option.Title), option.At);
        lines.Beneath(() =>
        {
            WriteWhen(option.When);
            if (option.Rung is { } rung)
            {
                lines.Add(_phrases.Labelled.With(
                    _conditions.Word(option.IsReached),
                    option.ReachedBy.IsEmpty
                        ? _phrases.Rung.With(rung)
                        : $"{_phrases.Rung.With(rung)}, {_phrases.ReachedBy.With(language.Any(option.ReachedBy))}"));
            }

            WriteAmount(_phrases.Amount, option.Amount);
            WriteAmount(_phrases.AtMost, option.AtMost);
            Each(option.StepUps, Write);
        });
    }

    private void Write(StepUpExplanation step)
    {
        lines.Add(_phrases.StepUp.With(step.Sentence), step.At);
        lines.Beneath(() =>
        {
            WriteWhen(step.When);
            WriteAmount(_phrases.Amount, step.Amount);
            WriteAmount(_phrases.AtMost, step.AtMost);
        });
    }

    private void Write(RungExplanation rung)
    {
        lines.Add(_phrases.Labelled.With(_conditions.Word(rung.Outcome), Titled(_phrases.Rung.With(rung.Rung), rung.Title)), rung.At);
        lines.Beneath(() => WriteWhen(rung.When));
    }

    private string Titled(string heading, string? title) => title is null ? heading : _phrases.Labelled.With(heading, title);

    private void WriteWhen(ConditionExplanation? when)
    {
        if (when is not null)
        {
            _conditions.Write(when);
        }
    }

    private void WriteAmount(string label, SeenValue? amount)
    {
        if (amount is not null)
        {
            lines.Add(_phrases.Labelled.With(label, _conditions.Named(amount)));
        }
    }

    private string Word(PolicyStanding standing) => standing switch
    {
        PolicyStanding.InForce => _phrases.InForce,
        PolicyStanding.MayBeInForce => _phrases.MayBeInForce,
        PolicyStanding.OutOfScope => _phrases.OutOfScope,
        PolicyStanding.OtherVersion => _phrases.OtherVersion,
        PolicyStanding.NotYet => _phrases.NotYet,
        PolicyStanding.NoLonger => _phrases.NoLonger,
        _ => _phrases.Unsettled,
    };
}
