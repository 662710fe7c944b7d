namespace PolicyFlex.Tool;

/// <summary>What the tool tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>All is fine.</summary>
    Fine = 0,

    /// <summary>Something was found: an invalid set or situation, a failed test.</summary>
    Findings = 1,

    /// <summary>Wrong usage, or a file that cannot be read.</summary>
    Usage = 2,

    /// <summary>A fault of the tool itself.</summary>
    Fault = 3,
}
