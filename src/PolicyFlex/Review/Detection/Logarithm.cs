namespace PolicyFlex.Review;

/// <summary>
/// The natural logarithm from additions, multiplications and divisions alone, which give the same bits on every machine.
/// <see cref="Math.Log(double)"/> is the platform's and may differ in its last bit, and what is computed here is persisted.
/// </summary>
internal static class Logarithm
{
    private const double Two = 0.693147180559945309;
    private const double RootOfTwo = 1.41421356237309505;
    private const int LastTerm = 23;

    /// <summary>The natural logarithm, right to a few units of the last place.</summary>
    /// <param name="value">A finite number above 0.</param>
    public static double Of(double value)
    {
        var exponent = Math.ILogB(value);
        var mantissa = Math.ScaleB(value, -exponent);
        if (mantissa > RootOfTwo)
        {
            mantissa /= 2;
            exponent++;
        }

        // ln x = 2 artanh z with z = (x - 1) / (x + 1), of which |z| is below 0.172 here.
        var z = (mantissa - 1) / (mantissa + 1);
        var square = z * z;
        var sum = 0.0;
        for (var term = LastTerm; term >= 1; term -= 2)
        {
            sum = (sum * square) + (1.0 / term);
        }

        return (exponent * Two) + (2 * z * sum);
    }
}
