namespace PolicyFlex.Testing;

/// <summary>What became of a mutant.</summary>
public enum MutantState
{
    /// <summary>A test failed by it.</summary>
    Killed,

    /// <summary>No test noticed it.</summary>
    Survived,

    /// <summary>It means the same as the original, as a table of all cases shows; it does not count.</summary>
    Equivalent,
}
