namespace PolicyFlex.Testing;

/// <summary>What can be covered by tests.</summary>
public enum CoverageKind
{
    /// <summary>A rule of a policy.</summary>
    Rule,

    /// <summary>An exception beneath a rule.</summary>
    Exception,

    /// <summary>A goodwill option, those of the fallback too.</summary>
    Option,

    /// <summary>A step-up of an option or of a level of authority.</summary>
    StepUp,

    /// <summary>A limit of an option, an action, a policy or the set.</summary>
    Limit,

    /// <summary>
    /// A condition: every test in it (a comparison, a fact that holds, a name), and the whole of one that is put together from several.
    /// </summary>
    Condition,
}
