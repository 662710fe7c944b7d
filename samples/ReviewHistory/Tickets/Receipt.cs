namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>A receipt.</summary>
/// <param name="Net">The goods without the tax.</param>
/// <param name="TaxRate">The rate in percent.</param>
/// <param name="Tax">The tax that was taken.</param>
public sealed record Receipt(decimal Net, decimal TaxRate, decimal Tax);
