namespace PolicyFlex.Review;

/// <summary>Counted cases.</summary>
/// <param name="Cases">How many, at least 0.</param>
/// <param name="Overrides">How many of them were overrides, at least 0 and at most <paramref name="Cases"/>.</param>
internal readonly record struct Tally(long Cases, long Overrides)
{
    /// <summary>The share of overrides; 0 of no cases.</summary>
    public double Rate => Cases == 0 ? 0 : (double)Overrides / Cases;

    /// <summary>How many overrides there are beyond what a rate lets expect; below 0 for fewer.</summary>
    public double Excess(double rate) => Overrides - (rate * Cases);

    /// <summary>What is left without a part.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part is no part of this.</exception>
    public Tally Without(Tally part)
    {
        var rest = new Tally(Cases - part.Cases, Overrides - part.Overrides);
        return part.IsPossible && rest.IsPossible ? rest : throw new ArgumentOutOfRangeException(nameof(part), part, $"It is no part of {this}.");
    }

    /// <summary>The tally itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It counts what cannot be.</exception>
    public Tally Checked() => IsPossible
        ? this
        : throw new ArgumentOutOfRangeException(nameof(Overrides), Overrides, $"Of {Cases} cases there can be 0 to {Cases} overrides.");

    private bool IsPossible => Overrides >= 0 && Cases >= Overrides;
}
