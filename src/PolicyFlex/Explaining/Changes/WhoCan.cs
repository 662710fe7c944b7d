namespace PolicyFlex.Explaining;

/// <summary>Who could change a fact, as its <c>changeable</c> says; whoever can is named before whoever cannot.</summary>
public enum WhoCan
{
    /// <summary>The customer can.</summary>
    Customer,

    /// <summary>We can.</summary>
    Us,

    /// <summary>It changes by itself as time goes by.</summary>
    Time,

    /// <summary>Nobody can: what would have held, and no advice.</summary>
    Nobody,
}
