using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What was given before, as far as limits, ceilings and alternatives look at it.</summary>
internal interface IPast
{
    /// <summary>What counts for a limit whose subjects are known (meaning 12).</summary>
    Usage Of(LimitPlan limit);

    /// <summary>
    /// What counts against a ceiling (meaning 11), in the units of its key: owed goodwill does not, an action only where it says so, and a
    /// kind for which the level has a ceiling of its own not as money.
    /// </summary>
    /// <param name="level">The level, counted from 0.</param>
    /// <param name="key">What the ceiling is of.</param>
    decimal UnderCeiling(int level, string key);

    /// <summary>Whether an alternative of an option was given in the case of the situation.</summary>
    bool HasAlternative(OptionPlan option);
}
