namespace PolicyFlex.Review;

/// <summary>What the owner of a policy does about a flag.</summary>
public enum FlagAnswer
{
    /// <summary>The policy was changed: its stream starts anew, half-way to its limit, so that it is soon seen whether that helped.</summary>
    PolicyChanged,

    /// <summary>So many overrides are accepted for a time, with a reason: what is tolerable is raised until then.</summary>
    Accepted,

    /// <summary>There is nothing the matter: the stream starts anew from nothing.</summary>
    NotAProblem,

    /// <summary>It is looked at later: the flag is back on a day.</summary>
    Snoozed,
}
