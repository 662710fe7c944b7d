using System.Collections.Immutable;
using PolicyFlex.Authoring;

namespace PolicyFlex.Testing;

/// <summary>
/// Reads the <c>table</c> of a test: its first row has facts, and the actions and options whose answers or amounts come out; each other row
/// is a test of its own.
/// </summary>
internal sealed class TableReader(SetNames names, NodeReading reading, TestParts parts)
{
    /// <summary>A test for each row, laid over the test.</summary>
    public ImmutableArray<PolicyTest> Read(YamlNode node, PolicyTest test)
    {
        if (node is not YamlList { Items: { Count: > 1 } rows })
        {
            if (node is not YamlBroken)
            {
                reading.Tell(TestProblems.NoCases(node.Place.Start, test.Name));
            }

            return [];
        }

        if (rows[0] is not YamlList head)
        {
            reading.Tell(TestProblems.WrongShape(rows[0].Place.Start, "table", rows[0].Kind, "a list: the names of the columns"));
            return [];
        }

        var reader = new ColumnReader(names, reading);
        TableColumn?[] columns = [.. head.Items.Select(reader.Read)];
        return columns.Contains(null) ? [] : [.. rows.Skip(1).Select((row, i) => Row(row, i + 1, columns!, test)).OfType<PolicyTest>()];
    }

    private PolicyTest? Row(YamlNode row, int number, TableColumn[] columns, PolicyTest test)
    {
        if (row is not YamlList { Items: var cells } || cells.Count != columns.Length)
        {
            reading.Tell(TestProblems.RowOfOtherLength(row.Place.Start, (row as YamlList)?.Items.Count ?? 1, columns.Length));
            return null;
        }

        string[] facts = [.. columns.Zip(cells).Where(cell => cell.First.Fact is not null).Select(cell => CaseReader.Told(cell.First.Name, cell.Second)).Where(fact => fact.Length > 0)];
        var named = test with { Name = $"{test.Name}: {(facts.Length > 0 ? string.Join(", ", facts) : $"row {Spelled.Count(number)}")}", Location = row.Place.Start };
        foreach (var (column, cell) in columns.Zip(cells))
        {
            named = column.Lay(named, cell);
        }

        return named.Expectations.IsEmpty && columns.All(column => column.Fact is not null) ? parts.ExpectingNothing(named, row) : named;
    }
}
