namespace PolicyFlex.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to change.</summary>
    Information,

    /// <summary>Probably not what was meant; the input is still used.</summary>
    Warning,

    /// <summary>The input cannot be used until this is mended.</summary>
    Error,
}
