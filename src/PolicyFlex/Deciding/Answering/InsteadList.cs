using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Decides what stands in an <c>instead</c> (meaning 7).</summary>
internal sealed class InsteadList(Deliberation deliberation)
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
            if (!entries.Exists(entry => IsOf(entry, alternative.Text)) && Decide(alternative.Text) is { } decided)
            {
                entries.Add(decided);
            }
        }
    }

    private static bool IsOf(InsteadEntry entry, string text) =>
        string.Equals(entry.Action ?? entry.Option ?? entry.Sentence, text, StringComparison.Ordinal);

    private InsteadEntry? Decide(string text)
    {
        var inquiry = deliberation.Inquiry;
        if (inquiry.Plan.Actions.TryGetValue(text, out var action))
        {
            var finding = deliberation.Alternative(action);
            return CanBeHad(finding) ? new InsteadEntry { Action = text, Answer = finding.For(inquiry.Level) } : null;
        }

        if (inquiry.Plan.Options.ContainsKey(text))
        {
            return deliberation.Option(text) is { } finding && CanBeHad(finding)
                ? new InsteadEntry { Option = text, Answer = finding.For(inquiry.Level) }
                : null;
        }

        return new InsteadEntry { Sentence = text };
    }

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
