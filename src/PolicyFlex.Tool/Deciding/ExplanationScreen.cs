using PolicyFlex.Explaining;
using PolicyFlex.Languages;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Deciding;

/// <summary>Why a decision is so, below its screen.</summary>
internal sealed class ExplanationScreen(Language language, Page page, Ink ink)
{
    private const int FurtherLines = 4;

    public void Write(Explanation explanation, Detail detail)
    {
        page.Gap();
        page.Line(ink.Doubtful(language.Phrases.Screen.Why));
        var text = detail == Detail.Full ? ExplanationText.Full(explanation) : ExplanationText.Brief(explanation);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var told = line.TrimStart(' ');
            var indent = 2 + line.Length - told.Length;
            page.Paragraph(new string(' ', indent), indent, told, indent + FurtherLines);
        }
    }
}
