namespace PolicyFlex.Policies;

/// <summary>How much, as it was written: a value, a range or without bound.</summary>
internal abstract record Quantity
{
    private Quantity()
    {
    }

    /// <summary>An expression: a number, a share of a fact, a table.</summary>
    internal sealed record Value(Formula Formula) : Quantity;

    /// <summary><c>25 to 40</c>: so much is suggested, so much possible.</summary>
    internal sealed record Range(decimal Suggested, decimal Most) : Quantity;

    /// <summary><c>unlimited</c>.</summary>
    internal sealed record Unlimited : Quantity;
}
