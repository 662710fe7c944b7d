namespace PolicyFlex.Review;

/// <summary>The order of rows: by time, and then by what they say, so that it does not hang on the order in which they arrived.</summary>
internal sealed class RowOrder(CaseTable table) : IComparer<CaseRow>
{
    public int Compare(CaseRow x, CaseRow y)
    {
        var order = x.At.CompareTo(y.At);
        order = order != 0 ? order : x.Customer.CompareTo(y.Customer);
        return order != 0 || x == y ? order : CompareWords(x, y);
    }

    private int CompareWords(CaseRow x, CaseRow y)
    {
        var order = string.CompareOrdinal(table.Names.NameOf(x.Agent), table.Names.NameOf(y.Agent));
        order = order != 0 ? order : string.CompareOrdinal(table.Names.NameOf(x.Kind), table.Names.NameOf(y.Kind));
        order = order != 0 ? order : string.CompareOrdinal(
            ReviewNames.TextOf(table.Names.ListOf(x.Segments)), ReviewNames.TextOf(table.Names.ListOf(y.Segments)));
        order = order != 0 ? order : ((int)x.Marks).CompareTo((int)y.Marks);
        return order != 0 ? order : string.CompareOrdinal(TextOf(x.Settled), TextOf(y.Settled));
    }

    private string TextOf(int settled) => string.Join(
        '\u0001', table.SettledOf(settled).Select(rule => FormattableString.Invariant($"{table.Names.NameOf(rule.Rule)} {(int)rule.Marks}")));
}
