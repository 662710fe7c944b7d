namespace PolicyFlex.Deciding;

/// <summary>Whether the policies speak about what is wanted.</summary>
public enum Coverage
{
    /// <summary>They give a result for everything that is wanted.</summary>
    Covered,

    /// <summary>Whether they do hangs on facts that are not known.</summary>
    Open,

    /// <summary>Something wanted has no result: the fallback is offered, and the situation is worth learning from.</summary>
    NotCovered,
}
