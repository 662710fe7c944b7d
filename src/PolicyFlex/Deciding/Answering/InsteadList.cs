using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Decides what stands in an <c>instead</c> (meaning 7).</summary>
internal sealed class InsteadList(Deliberation deliberation)
{
    /// <summary>The entries that can be had at any level at all, each once, with the answer for the actor.</summary>
    public ImmutableArray<InsteadEntry> Of(IEnumerable<Alternative> alternatives) =>
    [
        .. alternatives
            .Select(alternative => alternative.Text)
            .Distinct(StringComparer.Ordinal)
            .Select(Decide)
            .OfType<InsteadEntry>(),
    ];

    private InsteadEntry? Decide(string text)
    {
        var inquiry = deliberation.Inquiry;
        if (inquiry.Plan.Actions.ContainsKey(text))
        {
            var finding = deliberation.Alternative(text);
            return CanBeHad(finding.For) ? new InsteadEntry { Action = text, Answer = finding.For(inquiry.Level) } : null;
        }

        if (inquiry.Plan.Options.ContainsKey(text))
        {
            return deliberation.Option(text) is { } finding && CanBeHad(finding.For)
                ? new InsteadEntry { Option = text, Answer = finding.For(inquiry.Level) }
                : null;
        }

        return new InsteadEntry { Sentence = text };
    }

    private bool CanBeHad(Func<int, Answer> answer) => Enumerable.Range(0, deliberation.Inquiry.Plan.Levels.Length)
        .Any(level => answer(level) is Answer.Allowed or Answer.NeedsApproval or Answer.NeedsFacts);
}
