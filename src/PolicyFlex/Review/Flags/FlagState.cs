namespace PolicyFlex.Review;

/// <summary>How a flag stands.</summary>
public enum FlagState
{
    /// <summary>Nobody has answered it yet.</summary>
    Open,

    /// <summary>It is put off until a day.</summary>
    Snoozed,

    /// <summary>It was answered.</summary>
    Settled,
}
