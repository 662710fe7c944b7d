using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace PolicyFlex.Review;

/// <summary>An element of a page. What is written is both HTML and well-formed XML.</summary>
/// <param name="name">Its name.</param>
/// <param name="content">What stands in it.</param>
internal sealed class Element(string name, params ImmutableArray<Markup?> content) : Markup
{
    /// <summary>Those that never have content, and are closed where they are opened.</summary>
    private static readonly FrozenSet<string> Empty =
        FrozenSet.Create(StringComparer.Ordinal, "meta", "br", "path", "rect", "line", "circle");

    /// <summary>Those that stand in the flow of words, where a line break would be a blank.</summary>
    private static readonly FrozenSet<string> Inline =
        FrozenSet.Create(StringComparer.Ordinal, "span", "a", "b", "em", "strong", "code", "time", "bdi", "tspan", "q", "br");

    private ImmutableArray<(string Name, string Value)> _attributes = [];

    /// <summary>Adds an attribute; none where the value is null.</summary>
    public Element With(string attribute, string? value)
    {
        if (value is not null)
        {
            _attributes = _attributes.Add((attribute, value));
        }

        return this;
    }

    /// <summary>Adds a class.</summary>
    public Element Class(string? value) => With("class", value);

    public override void WriteTo(StringBuilder page)
    {
        if (!Inline.Contains(name))
        {
            page.Append('\n');
        }

        page.Append('<').Append(name);
        foreach (var (attribute, value) in _attributes)
        {
            page.Append(' ').Append(attribute).Append("=\"");
            MarkupWords.Escape(page, value);
            page.Append('"');
        }

        if (Empty.Contains(name))
        {
            page.Append("/>");
            return;
        }

        page.Append('>');
        foreach (var part in content)
        {
            part?.WriteTo(page);
        }

        page.Append("</").Append(name).Append('>');
    }
}
