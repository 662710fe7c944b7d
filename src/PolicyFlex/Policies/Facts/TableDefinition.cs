using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>A table whose name stands for its value for the facts that it is by.</summary>
internal sealed record TableDefinition
{
    public required string Name { get; init; }

    /// <summary>The facts, outermost level of the rows first.</summary>
    public required ImmutableArray<string> By { get; init; }
    public required ImmutableArray<TableRow> Rows { get; init; }

    /// <summary>The value where no row fits; null if the rows are meant to be total.</summary>
    public TableCell? Otherwise { get; init; }
}

/// <summary>One row: a band of the level's fact, and a cell or the rows of the next level.</summary>
internal sealed record TableRow
{
    public required TableBand Band { get; init; }
    public TableCell? Cell { get; init; }
    public ImmutableArray<TableRow> Rows { get; init; } = [];
}

/// <summary>For which values of its fact a row is.</summary>
/// <param name="Kind">How the text bounds the value.</param>
/// <param name="Text">The bound or the value as it was written; empty for <see cref="BandKind.More"/>.</param>
internal sealed record TableBand(BandKind Kind, string Text);

internal enum BandKind
{
    /// <summary>The value itself.</summary>
    Exactly,

    /// <summary><c>up to 7</c>: the bound included; above the band before.</summary>
    UpTo,

    /// <summary><c>below 7</c>: the bound not included.</summary>
    Below,

    /// <summary><c>more</c>: whatever is above the bands before.</summary>
    More,

    /// <summary><c>gold and above</c>, of an ordered choice.</summary>
    AndAbove,

    /// <summary><c>silver and below</c>, of an ordered choice.</summary>
    AndBelow,
}

/// <summary>The value in a table: a quantity, or a text.</summary>
internal sealed record TableCell
{
    public Quantity? Quantity { get; init; }
    public string? Text { get; init; }
}
