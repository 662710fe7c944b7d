namespace PolicyFlex.Review;

/// <summary>The designs that are in use, each computed once.</summary>
internal sealed class DesignShelf
{
    private readonly Dictionary<(RatePair Rates, double Cases), CusumDesign?> _designs = [];

    /// <summary>
    /// The design for rates and a number of cases between false alarms, rounded up to two digits, so that streams of nearly the same size
    /// share it and none has more false alarms than it may; null where the rates are too near to each other, or too low, to be told apart.
    /// </summary>
    public CusumDesign? For(RatePair rates, double casesBetweenFalseAlarms)
    {
        var key = (rates, RoundedUp(casesBetweenFalseAlarms));
        if (!_designs.TryGetValue(key, out var design))
        {
            _designs.Add(key, design = Compute(key.rates, key.Item2));
        }

        return design;
    }

    private static double RoundedUp(double cases)
    {
        var unit = 1.0;
        while (cases / unit >= 100)
        {
            unit *= 10;
        }

        return Math.Max(1, Math.Ceiling(cases / unit) * unit);
    }

    private static CusumDesign? Compute(RatePair rates, double cases)
    {
        try
        {
            return CusumDesign.For(rates.Expected, rates.Concerning, cases);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
