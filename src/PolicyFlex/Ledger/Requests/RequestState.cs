namespace PolicyFlex.Ledger;

/// <summary>How a request for approval stands.</summary>
public enum RequestState
{
    /// <summary>It waits for an answer.</summary>
    Open,

    /// <summary>It was approved by as many as it needs, and can be used for one grant.</summary>
    Approved,

    /// <summary>It was declined.</summary>
    Declined,

    /// <summary>Its time ran out.</summary>
    Lapsed,

    /// <summary>A grant has made use of it.</summary>
    Used,
}
