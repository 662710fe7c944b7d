using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads tables: facts, nested rows, cells.</summary>
internal static class TableReader
{
    public static TableDefinition? Read(YamlEntry entry, Reading reading)
    {
        var name = NameStyle.Camel.Check(entry.Key, "a table", reading);
        if (Nodes.Value(entry, reading) is not { } node || MapReader.Open(node, Places.Table, reading) is not { } map)
        {
            return null;
        }

        var table = map.Place(new TableDefinition
        {
            Name = name,
            By = map.Texts("by"),
            Rows = map.Read("rows", Rows)?.Rows ?? [],
            Otherwise = map.Read("otherwise", (n, r) => Cell(n, "`otherwise`", r)),
        });
        return reading.Place(table, entry.Key);
    }

    /// <summary>The rows of one level, as a row without a band.</summary>
    private static TableRow? Rows(YamlNode node, Reading reading) => new()
    {
        Band = new TableBand(BandKind.More, ""),
        Rows = Nodes.Named(node, "the rows of a table", Row, reading),
    };

    private static TableRow? Row(YamlEntry entry, Reading reading)
    {
        var band = BandReader.Read(entry.Key, reading);
        if (band is null || Nodes.Value(entry, reading) is not { } node)
        {
            return null;
        }

        var cell = node is YamlMap ? null : Cell(node, "a cell of a table", reading);
        var rows = node is YamlMap ? Rows(node, reading)!.Rows : ImmutableArray<TableRow>.Empty;
        return node is YamlMap || cell is not null
            ? reading.Place(new TableRow { Band = band, Cell = cell, Rows = rows }, entry.Key)
            : null;
    }

    private static TableCell? Cell(YamlNode node, string what, Reading reading)
    {
        if (Nodes.Text(node, what, reading) is not { } text)
        {
            return null;
        }

        var quantity = text.Style == TextStyle.Plain ? QuantityReader.Plain(text, reading) : null;
        if (quantity is null && text.Style == TextStyle.Plain && LooksLikeNumber(text.Text))
        {
            reading.Report(AuthoringProblems.NotNumber(text, what, Scalars.MeantNumber(text.Text)));
            return null;
        }

        return reading.Place(quantity is null ? new TableCell { Text = text.Text } : new TableCell { Quantity = quantity }, text);
    }

    private static bool LooksLikeNumber(string text) =>
        Scalars.MeantNumber(text) is not null || (text.EndsWith('%') && Scalars.TryNumber(text[..^1], out _));
}
