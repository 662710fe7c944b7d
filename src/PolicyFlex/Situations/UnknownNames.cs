namespace PolicyFlex.Situations;

/// <summary>What it means that a situation names a fact that the set does not know.</summary>
public enum UnknownNames
{
    /// <summary>The situation is refused.</summary>
    AreErrors,

    /// <summary>The fact is left out with a warning.</summary>
    AreWarnings,
}
