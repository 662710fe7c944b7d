namespace PolicyFlex.Sql;

/// <summary>Amounts as databases keep them here: whole ten-thousandths, so that adding them up loses nothing.</summary>
internal static class TenThousandths
{
    private const decimal Scale = 10_000m;

    /// <summary>The ten-thousandths of an amount.</summary>
    /// <exception cref="ArgumentException">The amount has more than four decimals.</exception>
    /// <exception cref="OverflowException">It is beyond what 64 bits hold.</exception>
    public static long Of(decimal amount)
    {
        var scaled = amount * Scale;
        return scaled == decimal.Truncate(scaled)
            ? decimal.ToInt64(scaled)
            : throw new ArgumentException("An amount of the ledger has four decimals at most.", nameof(amount));
    }

    /// <summary>The amount, without needless zeros behind the point.</summary>
    public static decimal From(long tenThousandths) => tenThousandths / Scale;

    /// <summary>The amount of a sum, which may be beyond 64 bits.</summary>
    public static decimal FromSum(decimal tenThousandths) => tenThousandths / Scale;
}
