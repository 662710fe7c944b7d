namespace PolicyFlex.Explaining;

/// <summary>How often a search may still decide again, so that none runs on for long.</summary>
internal sealed class Tries(int most)
{
    private int _left = most;

    /// <summary>Whether more tries were wanted than there are.</summary>
    public bool AreSpent { get; private set; }

    /// <summary>Takes one; false if none is left.</summary>
    public bool Take()
    {
        AreSpent |= _left == 0;
        _left = Math.Max(0, _left - 1);
        return !AreSpent;
    }
}
