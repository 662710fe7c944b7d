using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>
/// A table whose columns say what they hold, also on a narrow screen, where every row becomes a block with the name of the column before each
/// value. The roles keep it a table for those who hear it.
/// </summary>
/// <param name="caption">What it shows.</param>
/// <param name="columns">The columns; the first names its row.</param>
internal sealed class PageTable(string caption, params ImmutableArray<PageColumn> columns)
{
    private readonly List<Markup?> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="cells">As many cells as there are columns.</param>
    public PageTable Row(params ReadOnlySpan<Markup?> cells)
    {
        var all = new Markup?[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = i == 0 ? new Element("th", cells[i]).With("scope", "row").With("role", "rowheader") : Cell(columns[i], cells[i]);
            all[i] = cell;
        }

        _rows.Add(new Element("tr", [.. all]).With("role", "row"));
        return this;
    }

    /// <summary>The table.</summary>
    /// <param name="kind">Its class; null for none.</param>
    public Element Build(string? kind = null) =>
        new Element(
            "table",
            new Element("caption", caption),
            new Element("thead", new Element("tr", [.. columns.Select(Head)]).With("role", "row")).With("role", "rowgroup"),
            new Element("tbody", [.. _rows]).With("role", "rowgroup"))
            .With("role", "table").Class(kind);

    private static Markup? Head(PageColumn column) =>
        new Element("th", column.Title).With("scope", "col").With("role", "columnheader").Class(column.Kind);

    private static Element Cell(PageColumn column, Markup? content) =>
        new Element("td", new Element("div", content)).With("role", "cell").With("data-label", column.Title).Class(column.Kind);
}
