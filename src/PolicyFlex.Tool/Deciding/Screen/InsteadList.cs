using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Languages;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen lists to offer instead.</summary>
internal sealed class InsteadList(SetWords words)
{
    private readonly EntryPhrases _phrases = words.Phrases.Entries;

    /// <summary>One in the line of the label, several as a list; nothing for none.</summary>
    public IEnumerable<Paragraph> Of(ImmutableArray<InsteadEntry> entries) => entries switch
    {
        [] => [],
        [var only] => [new Paragraph(_phrases.Instead.With(Ended(Offered(only))))],
        _ => entries.Select(entry => Paragraph.Item(Offered(entry))).Prepend(new Paragraph(_phrases.InsteadOneOf)),
    };

    private string Offered(InsteadEntry entry)
    {
        if (entry.Sentence is { } sentence)
        {
            return sentence;
        }

        var thing = words.TitleAndName((entry.Action ?? entry.Option)!);
        return words.Phrases.Replies.Beside(entry.Answer) is { } condition ? _phrases.Aside.With(thing, condition) : thing;
    }

    private static string Ended(string text) => text.EndsWith('.') ? text : text + ".";
}
