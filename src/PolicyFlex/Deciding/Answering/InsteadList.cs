using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Decides what stands in an <c>instead</c> (meaning 7).</summary>
internal sealed class InsteadList(Deliberation deliberation, WordsRenderer words)
{
    /// <summary>The entries that can be had at any level at all, each once, with the answer for the actor.</summary>
    public ImmutableArray<InsteadEntry> Of(IEnumerable<Alternative> alternatives) =>
    [
        .. alternatives
            .Select(alternative => alternative.Name is { } name ? Decide(name) : Sentence(alternative.Sentence))
            .OfType<InsteadEntry>()
            .Distinct(),
    ];

    private InsteadEntry? Decide(string name)
    {
        var inquiry = deliberation.Inquiry;
        if (inquiry.Plan.Actions.ContainsKey(name))
        {
            var finding = deliberation.Alternative(name);
            return CanBeHad(finding.For) ? new InsteadEntry { Action = name, Answer = finding.For(inquiry.Level) } : null;
        }

        return deliberation.Option(name) is { } option && CanBeHad(option.For)
            ? new InsteadEntry { Option = name, Answer = option.For(inquiry.Level) }
            : null;
    }

    private InsteadEntry? Sentence(Words? sentence) =>
        words.Render(sentence, AmountPlaces.None) is { } text ? new InsteadEntry { Sentence = text } : null;

    private bool CanBeHad(Func<int, Answer> answer) => Enumerable.Range(0, deliberation.Inquiry.Plan.Levels.Length)
        .Any(level => answer(level) is Answer.Allowed or Answer.NeedsApproval or Answer.NeedsFacts);
}
