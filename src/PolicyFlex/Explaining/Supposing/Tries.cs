namespace PolicyFlex.Explaining;

/// <summary>How often a search may still decide again, so that none runs on for long.</summary>
/// <param name="most">How often this one may.</param>
/// <param name="within">What this one is a part of, and takes its tries from as well; null for nothing.</param>
internal sealed class Tries(int most, Tries? within = null)
{
    private int _left = most;

    /// <summary>Whether more tries were wanted than there are.</summary>
    public bool AreSpent { get; private set; }

    /// <summary>Takes so many; false if not as many are left.</summary>
    public bool Take(int count = 1)
    {
        AreSpent |= _left < count || within?.Take(count) == false;
        _left -= AreSpent ? 0 : count;
        return !AreSpent;
    }
}
