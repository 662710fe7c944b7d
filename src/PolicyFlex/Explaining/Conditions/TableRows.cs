using PolicyFlex.Expressions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Tells which row of a table was met.</summary>
internal sealed class TableRows(Outlines outlines, TreeEvaluator evaluator)
{
    private readonly ValuePhrases _phrases = outlines.Language.Phrases.Values;

    /// <summary>The value of a table with its row: <c>up to 3, member or patron</c>. A cell may be a range, or without bound.</summary>
    public SeenValue Met(Operand.Table table, OperandOutline outline, SeenValue seen)
    {
        if (evaluator.CellOf(table.Bound) is not { } cell)
        {
            return seen;
        }

        return seen with { Value = Told(cell, outline.Like) ?? seen.Value, Row = string.Join(", ", Rows(table.Bound)) };
    }

    private string? Told(BoundCell cell, FactDefinition? like) =>
        cell.Unlimited ? _phrases.Unlimited
        : cell.Most is { } most ? outlines.Range(cell.Number.GetValueOrDefault(), most, like)
        : null;

    private IEnumerable<string> Rows(BoundTable table)
    {
        var rows = table.Rows;
        foreach (var key in table.Keys)
        {
            if (rows.FirstOrDefault(row => TreeEvaluator.Fits(row, evaluator.Fact(key.Slot))) is not { } met)
            {
                yield return _phrases.Otherwise;
                yield break;
            }

            yield return Told(met, outlines.Of(key.Slot));
            if (met.Cell is not null)
            {
                yield break;
            }

            rows = met.Rows;
        }
    }

    private string Told(BoundRow row, OperandOutline key)
    {
        if (!row.Words.IsEmpty)
        {
            return outlines.Language.Any([.. row.Words.Select(word => WordOf(word, key))]);
        }

        var kind = evaluator.Fact(((Operand.Fact)key.Operand).Slot).Kind;
        string Number(decimal number) => outlines.Teller.Value(Bound(number, kind), key.Like);
        var above = row.Above is { } from ? (row.AboveIncluded ? _phrases.From : _phrases.Above).With(Number(from)) : null;
        var upTo = row.UpTo is { } to ? (row.UpToIncluded ? _phrases.UpTo : _phrases.Below).With(Number(to)) : null;
        return row.Above is { } only && row.Above == row.UpTo ? Number(only)
            : above is not null && upTo is not null ? _phrases.Between.With(above, upTo)
            : above ?? upTo ?? _phrases.Otherwise;
    }

    private string WordOf(string word, OperandOutline key) => key.Like?.Type.Kind == FactKind.Boolean
        ? outlines.Teller.Value(Value.Of(word == "true"), key.Like)
        : outlines.Teller.Value(Value.Of(word), key.Like);

    private static Value Bound(decimal number, ValueKind kind) => kind switch
    {
        ValueKind.Date => Value.Of(DateOnly.FromDayNumber((int)number)),
        ValueKind.Instant => Value.Of(new DateTimeOffset((long)number, TimeSpan.Zero)),
        _ => Value.Of(number),
    };
}
