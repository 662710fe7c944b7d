namespace PolicyFlex.Deciding;

/// <summary>What a decision says about one action or option, for the person who asked.</summary>
public enum Answer
{
    /// <summary>This person may do it now.</summary>
    Allowed,

    /// <summary>It may be done once a higher level, or a second person, approves.</summary>
    NeedsApproval,

    /// <summary>It may not be done, unless somebody overrides the policy where that is possible.</summary>
    Denied,

    /// <summary>It hangs on facts that are not known, or not verified; the asks say which.</summary>
    NeedsFacts,

    /// <summary>No rule in force says anything about it: neither forbidden nor granted.</summary>
    NotCovered,

    /// <summary>Options only: the failure does not reach as high on the ladder as the option stands.</summary>
    OutOfReach,
}
