using System.Text;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>Chance that always falls the same way for the same seed, on every machine: SplitMix64.</summary>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of their own for somebody, so that what one does changes nothing for the others.</summary>
    public static Dice Of(ulong seed, string name)
    {
        var state = seed ^ 14695981039346656037;
        foreach (var letter in Encoding.UTF8.GetBytes(name))
        {
            state = unchecked((state ^ letter) * 1099511628211);
        }

        return new Dice(state);
    }

    /// <summary>A number from 0 up to and without 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Whether something happens that does with a probability.</summary>
    public bool Chance(double probability) => Fraction() < probability;

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int from, int to) => from + (int)(Fraction() * (to - from + 1));

    /// <summary>An amount in whole cents.</summary>
    public decimal Money(int from, int to) => Between(from * 100, to * 100) / 100m;

    /// <summary>One of several.</summary>
    public T OneOf<T>(params IReadOnlyList<T> several) => several[Between(0, several.Count - 1)];

    /// <summary>How many come where so many do on average (Poisson).</summary>
    public int Number(double average)
    {
        var (number, left, least) = (0, Fraction(), Math.Exp(-average));
        for (; left > least; number++)
        {
            left *= Fraction();
        }

        return number;
    }

    private ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
