using System.Collections.Immutable;
using System.Text;

namespace PolicyFlex.Review;

/// <summary>Several parts of a page, one after the other.</summary>
internal sealed class MarkupParts(ImmutableArray<Markup?> parts) : Markup
{
    public override void WriteTo(StringBuilder page)
    {
        foreach (var part in parts)
        {
            part?.WriteTo(page);
        }
    }
}
