namespace PolicyFlex.Benchmarks;

/// <summary>
/// Random numbers that are the same on every machine and with every runtime: SplitMix64 of Steele, Lea and Flood, Fast splittable
/// pseudorandom number generators, OOPSLA 2014.
/// </summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>True with the probability behind <paramref name="threshold"/>.</summary>
    public bool Is(ulong threshold) => Next() < threshold;

    /// <summary>A whole number from 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>The threshold of a probability above 0 and below 1.</summary>
    public static ulong Of(double probability) => (ulong)(probability * 18446744073709551616.0);

    private ulong Next()
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
