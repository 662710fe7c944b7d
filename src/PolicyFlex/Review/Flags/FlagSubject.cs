namespace PolicyFlex.Review;

/// <summary>What a flag is about.</summary>
public enum FlagSubject
{
    /// <summary>A whole policy.</summary>
    Policy,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A rule where it meets some customers or situations.</summary>
    Segment,

    /// <summary>A kind of situation.</summary>
    Kind,

    /// <summary>An agent.</summary>
    Agent,
}
