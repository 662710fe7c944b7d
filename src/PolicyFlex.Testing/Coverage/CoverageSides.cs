namespace PolicyFlex.Testing;

/// <summary>How something was met by tests.</summary>
[Flags]
public enum CoverageSides
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>A condition was true; a rule or an exception gave its result, an option could be given, a step-up was reached, a limit bound something.</summary>
    True = 1,

    /// <summary>A condition was false; a rule gave its <c>otherwise</c>.</summary>
    False = 2,

    /// <summary>A condition was unknown, since a fact that it reads was not given.</summary>
    Unknown = 4,
}
