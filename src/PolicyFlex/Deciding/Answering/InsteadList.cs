using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Decides what stands in an <c>instead</c> (meaning 7).</summary>
internal sealed class InsteadList(Deliberation deliberation, WordsRenderer words)
{
    /// <summary>The entries that can be had at any level at all, each once, with the answer for the actor.</summary>
    public ImmutableArray<InsteadEntry> Of(ImmutableArray<RuleSource> sources)
    {
        var entries = new List<InsteadEntry>();
        foreach (var source in sources)
        {
            Add(source.Wording.Instead, entries);
        }

        return [.. entries];
    }

    /// <summary>The same for the entries of one list.</summary>
    public ImmutableArray<InsteadEntry> Of(ImmutableArray<Alternative> alternatives)
    {
        var entries = new List<InsteadEntry>();
        Add(alternatives, entries);
        return [.. entries];
    }

    private void Add(ImmutableArray<Alternative> alternatives, List<InsteadEntry> entries)
    {
        foreach (var alternative in alternatives)
        {
            var entry = alternative.Name is { } name ? Decide(name) : Sentence(alternative.Sentence);
            if (entry is not null && !entries.Contains(entry))
            {
                entries.Add(entry);
            }
        }
    }

    private InsteadEntry? Decide(string name)
    {
        var inquiry = deliberation.Inquiry;
        if (inquiry.Plan.Actions.TryGetValue(name, out var action))
        {
            var finding = deliberation.Alternative(action);
            return CanBeHad(finding) ? new InsteadEntry { Action = name, Answer = finding.For(inquiry.Level) } : null;
        }

        return deliberation.Option(name) is { } option && CanBeHad(option)
            ? new InsteadEntry { Option = name, Answer = option.For(inquiry.Level) }
            : null;
    }

    private InsteadEntry? Sentence(Words? sentence) =>
        words.Render(sentence, AmountPlaces.None) is { } text ? new InsteadEntry { Sentence = text } : null;

    private bool CanBeHad(IFinding finding)
    {
        for (var level = 0; level < deliberation.Inquiry.Plan.Levels.Length; level++)
        {
            if (finding.For(level) is Answer.Allowed or Answer.NeedsApproval or Answer.NeedsFacts)
            {
                return true;
            }
        }

        return false;
    }
}
