namespace PolicyFlex.Tests.Naive;

/// <summary>One way in which the open conditions may turn out.</summary>
internal sealed class NaiveAssignment(IReadOnlyList<NaiveUnit> open, int bits)
{
    public bool this[NaiveUnit unit] => (bits & (1 << IndexOf(unit))) != 0;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<NaiveAssignment> AllOf(IReadOnlyList<NaiveUnit> open) =>
        [.. Enumerable.Range(0, 1 << open.Count).Select(bits => new NaiveAssignment(open, bits))];

    private int IndexOf(NaiveUnit unit)
    {
        for (var index = 0; index < open.Count; index++)
        {
            if (ReferenceEquals(open[index], unit))
                return index;
        }

        throw new InvalidOperationException("A condition was looked at that was not among those listed.");
    }
}

/// <summary>What comes out in every way in which the open conditions may turn out.</summary>
internal sealed class NaiveOutcomes<T>
{
    /// <summary>More open conditions than this are too many to try.</summary>
    public const int MostUnits = 14;

    private readonly IReadOnlyList<NaiveUnit> _open;

    public NaiveOutcomes(IEnumerable<NaiveUnit> units, Func<NaiveAssignment, T> outcome)
    {
        _open = [.. units.Where(unit => unit.IsOpen).Distinct()];
        if (_open.Count > MostUnits)
            throw new NaiveTooManyUnitsException(_open.Count);

        All = [.. NaiveAssignment.AllOf(_open).Select(outcome)];
    }

    /// <summary>The outcomes; the bits of the index say which of the open conditions are true.</summary>
    public IReadOnlyList<T> All { get; }

    /// <summary>The open conditions of which one being true or false, with the others fixed in some way, makes the word another.</summary>
    public IEnumerable<NaiveUnit> Mattering(Func<T, object> word) =>
        _open.Where((_, index) => Enumerable.Range(0, All.Count)
            .Any(bits => !Equals(word(All[bits]), word(All[bits ^ (1 << index)]))));
}

/// <summary>A situation leaves so much open that trying every way would take too long.</summary>
internal sealed class NaiveTooManyUnitsException(int count) : Exception($"{count} conditions are open.");
