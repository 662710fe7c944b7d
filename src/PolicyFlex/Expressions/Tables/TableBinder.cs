using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads tables: which facts they are by, what each row covers, and whether the rows cover everything.</summary>
internal sealed class TableBinder(ExpressionReader reader)
{
    /// <summary>The table and the sort of its cells; null for one that cannot be read, which is told.</summary>
    public (BoundTable? Table, Sort? Cells) Bind(TableDefinition table, Scope scope)
    {
        var complaints = reader.About(table);
        var keys = table.By.Select((name, index) => FindKey(name, scope, reader.About(table, KeyPlace(index)))).ToArray();
        if (keys.Length == 0 || keys.Any(key => key is null))
        {
            return (null, null);
        }

        var otherwise = table.Otherwise is { } cell ? Cells.Read(cell, reader.About(cell)) : null;
        var rows = BindRows(table.Rows, keys!, table.Otherwise is not null, complaints);
        if (rows is null || otherwise is null != table.Otherwise is null || complaints.Any)
        {
            return (null, null);
        }

        var bound = new BoundTable([.. keys.Select(key => (Operand.Fact)key!.Operand!)], rows.Value, otherwise);
        var sort = Cells.SortOf(bound);
        if (sort is null)
        {
            complaints.Tell(0, ExpressionProblems.MixedCells(table.Name));
        }

        return sort is null ? (null, null) : (bound, sort);
    }

    private static string KeyPlace(int index) => string.Create(CultureInfo.InvariantCulture, $"by[{index}]");

    private static Term? FindKey(string name, Scope scope, Complaints complaints)
    {
        if (scope.FindFact(name) is not { } key)
        {
            complaints.Tell(0, ExpressionProblems.UnknownKey(name, Suggestion.Nearest(name, scope.FactNames)));
            return null;
        }

        if (key.Sort is { IsList: true })
        {
            complaints.Tell(0, ExpressionProblems.KeyWithoutBands(name));
            return null;
        }

        // A derived fact that could not be read has been told of already.
        return key.Sort is null || scope.FindDerived(name) is { Fate: Fate.Broken } ? null : key;
    }

    /// <summary>The rows of one level with those beneath; null if one of them cannot be read.</summary>
    private ImmutableArray<BoundRow>? BindRows(
        ImmutableArray<TableRow> rows, ReadOnlySpan<Term?> keys, bool hasOtherwise, Complaints table)
    {
        var key = keys[0]!;
        IBandReader bands = key.Sort!.Kind is ValueKind.Text or ValueKind.Boolean
            ? new WordBands(key)
            : new NumberBands(key, reader.Calendar);
        var bound = ImmutableArray.CreateBuilder<BoundRow>();
        var isWhole = true;
        foreach (var row in rows)
        {
            var complaints = reader.About(row);
            var band = bands.Read(row.Band, complaints);
            var filled = Fill(row, band ?? new BoundRow(), keys[1..], hasOtherwise, complaints, table);
            isWhole &= band is not null && filled is not null;
            bound.Add(filled ?? new BoundRow());
        }

        if (isWhole && !hasOtherwise && bands.Missing() is { } missing)
        {
            table.Tell(0, ExpressionProblems.NotTotal(key.Text, missing));
        }

        return isWhole ? bound.ToImmutable() : null;
    }

    private BoundRow? Fill(
        TableRow row, BoundRow band, ReadOnlySpan<Term?> further, bool hasOtherwise, Complaints complaints, Complaints table)
    {
        var shown = Bands.Show(row.Band);
        if (further.IsEmpty)
        {
            if (row.Cell is not { } cell)
            {
                complaints.Tell(0, ExpressionProblems.RowTooDeep(shown));
                return null;
            }

            return Cells.Read(cell, reader.About(cell)) is { } value ? band with { Cell = value } : null;
        }

        if (row.Cell is not null)
        {
            complaints.Tell(0, ExpressionProblems.RowTooShallow(shown, further[0]!.Text));
            return null;
        }

        return BindRows(row.Rows, further, hasOtherwise, table) is { } rows ? band with { Rows = rows } : null;
    }
}
