using System.Collections.Immutable;

namespace PolicyFlex.Situations;

/// <summary>Reads lists of the host entry by entry, as far as lists are read.</summary>
internal static class HostList
{
    /// <summary>What each entry becomes.</summary>
    public static ImmutableArray<TRead> Read<TEntry, TRead>(
        IEnumerable<TEntry> entries, FactTyping typing, Func<TEntry, FactTyping, TRead> read)
    {
        var findings = typing.Findings;
        var done = ImmutableArray.CreateBuilder<TRead>();
        foreach (var entry in entries)
        {
            if (done.Count == SituationBounds.Entries)
            {
                findings.Add(SituationProblems.ListTooLong(findings.Path.ToString()));
                break;
            }

            findings.Path.Enter(done.Count);
            done.Add(read(entry, typing));
            findings.Path.Leave();
        }

        return done.DrainToImmutable();
    }

    /// <summary>The names in a list of what is wanted or of what was confirmed.</summary>
    public static void ReadNames(IEnumerable<object?> names, EnvelopeKey list, SituationDraft draft)
    {
        var count = 0;
        foreach (var name in names)
        {
            if (count++ == SituationBounds.Entries)
            {
                draft.Findings.Add(SituationProblems.ListTooLong(Envelope.NameOf(list)));
                break;
            }

            if (name is string text)
            {
                draft.Mark(list, text);
            }
            else
            {
                draft.Findings.Add(Envelope.Misfit(list, HostObject.Found(name) + " in it"));
            }
        }
    }
}
