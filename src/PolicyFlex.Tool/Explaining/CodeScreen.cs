using System.Text.RegularExpressions;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Explaining;

/// <summary>Shows a section of a reference page to people: its Markdown without the marks.</summary>
internal sealed partial class CodeScreen(Page page)
{
    private const string Fence = "```";

    public void Write(string code, string section)
    {
        var isExample = false;
        var lead = code + ": ";
        foreach (var line in section.Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isExample = !isExample;
            }
            else if (isExample)
            {
                page.Line("  " + Ink.Plain(line));
            }
            else if (line.Length == 0)
            {
                page.Gap();
            }
            else
            {
                page.Paragraph(lead, lead.Length, Unlinked(line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line), indent: 0);
                lead = "";
            }
        }
    }

    private static string Unlinked(string text) => Link().Replace(text, "${text}");

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
