using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen lists to offer instead.</summary>
internal sealed class InsteadList(SetWords words)
{
    /// <summary>One in the line of the label, several as a list; nothing for none.</summary>
    public IEnumerable<Paragraph> Of(ImmutableArray<InsteadEntry> entries) => entries switch
    {
        [] => [],
        [var only] => [new Paragraph($"Instead: {Ended(Offered(only))}")],
        _ => entries.Select(entry => Paragraph.Item(Offered(entry))).Prepend(new Paragraph("Instead:")),
    };

    private string Offered(InsteadEntry entry)
    {
        if (entry.Sentence is { } sentence)
        {
            return sentence;
        }

        var thing = words.TitleAndName((entry.Action ?? entry.Option)!);
        return AnswerPhrases.Beside(entry.Answer) is { } condition ? $"{thing}, {condition}" : thing;
    }

    private static string Ended(string text) => text.EndsWith('.') ? text : text + ".";
}
