using System.Text;

namespace PolicyFlex.Review;

/// <summary>Words of a page.</summary>
internal sealed class MarkupWords(string words) : Markup
{
    public override void WriteTo(StringBuilder page) => Escape(page, words);

    /// <summary>Writes words so that they stay words, also within an attribute.</summary>
    public static void Escape(StringBuilder page, string words)
    {
        foreach (var c in PlainWords.Of(words))
        {
            _ = c switch
            {
                '&' => page.Append("&amp;"),
                '<' => page.Append("&lt;"),
                '>' => page.Append("&gt;"),
                '"' => page.Append("&quot;"),
                '\'' => page.Append("&#39;"),
                _ => page.Append(c),
            };
        }
    }
}
