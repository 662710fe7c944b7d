using System.Text;

namespace PolicyFlex.Review;

/// <summary>Rules of style, which are written as they are: they hold nothing that others wrote.</summary>
internal sealed class StyleSheet(params string[] rules) : Markup
{
    public override void WriteTo(StringBuilder page)
    {
        page.Append("\n<style>");
        foreach (var rule in rules)
        {
            page.Append('\n').Append(rule);
        }

        page.Append("\n</style>");
    }
}
