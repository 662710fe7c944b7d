namespace PolicyFlex.Review;

/// <summary>Whether the overrides behind a flag were right, as the reviewer sees it.</summary>
/// <remarks>
/// In clinical alerting between 46 and 96 % of alerts were overridden, and up to nearly all of these rightly: a high rate more often speaks
/// against the rule than against the people.
/// </remarks>
public enum Appropriateness
{
    /// <summary>They were right: the rule is what should change.</summary>
    Right,

    /// <summary>Some were, some were not.</summary>
    Mixed,

    /// <summary>They were not: the rule is good and was not followed.</summary>
    Wrong,
}
