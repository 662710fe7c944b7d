namespace PolicyFlex.Review;

/// <summary>What a case adds to the score: <c>+Up</c> with an override, <c>-Down</c> without; they balance at the rate Down / (Up + Down).</summary>
/// <param name="Up">At least 1.</param>
/// <param name="Down">At least 1.</param>
internal readonly record struct CusumScores(int Up, int Down)
{
    /// <summary>How far from the balance of the likelihood ratio the scores may balance, as a share of it.</summary>
    private const double Tolerance = 0.03;

    /// <summary>The largest number of parts in which the balance is sought, where it is no unit fraction.</summary>
    private const int MostParts = 1000;

    /// <summary>The lowest balance that is given: one in so many.</summary>
    private const int MostCases = 100_000;

    /// <summary>
    /// The scores for two rates: m - 1 and 1 with m cases to an override in balance; where 1/m is too far from the balance of the likelihood
    /// ratio, or not between the rates, b - a and a with the smallest b for which a/b is near enough.
    /// </summary>
    /// <returns>The scores; null where the rates lie too near to each other, or too low, for any.</returns>
    public static CusumScores? Between(double tolerableRate, double concerningRate)
    {
        var balance = LikelihoodRatio.Of(tolerableRate, concerningRate).Balance;
        var cases = Math.Round(1 / balance);
        if (cases <= MostCases && IsNear(1, cases))
        {
            return new((int)cases - 1, 1);
        }

        for (var parts = 2; parts <= MostParts; parts++)
        {
            var part = Math.Round(balance * parts);
            if (IsNear(part, parts))
            {
                return new(parts - (int)part, (int)part);
            }
        }

        return null;

        bool IsNear(double part, double parts)
        {
            var rate = part / parts;
            return rate > tolerableRate && rate < concerningRate && Math.Abs(rate - balance) <= Tolerance * balance;
        }
    }
}
