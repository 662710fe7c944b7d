using System.Text;

namespace PolicyFlex.Review;

/// <summary>A part of a page: words or an element. Whatever stands in words is shown, and never obeyed.</summary>
internal abstract class Markup
{
    public static implicit operator Markup?(string? words) => words is null ? null : new MarkupWords(words);

    /// <summary>Several parts, one after the other.</summary>
    public static Markup All(IEnumerable<Markup?> parts) => new MarkupParts([.. parts]);

    /// <summary>Several parts, one after the other.</summary>
    public static Markup All(params ReadOnlySpan<Markup?> parts) => new MarkupParts([.. parts]);

    public abstract void WriteTo(StringBuilder page);
}
