namespace PolicyFlex.Ledger;

/// <summary>What happened, in the domain's words.</summary>
public enum LedgerEventKind
{
    /// <summary>Something is held for a customer, under all its bounds, until it is posted, given back or expires.</summary>
    Granted,

    /// <summary>As <see cref="Granted"/>, and it overrides the denial of rules.</summary>
    Overridden,

    /// <summary>A bound left no room for a grant.</summary>
    Refused,

    /// <summary>It was given, whole or a part; the rest is given back.</summary>
    Posted,

    /// <summary>What was held was given back.</summary>
    GivenBack,

    /// <summary>What was held was given back because its time ran out.</summary>
    Expired,

    /// <summary>What was given was taken back, whole or in part.</summary>
    Reversed,

    /// <summary>What was given was carried out.</summary>
    Fulfilled,

    /// <summary>The approval of a higher level was asked for.</summary>
    ApprovalAsked,

    /// <summary>Somebody approved what was asked; where it needs two, each of them does.</summary>
    Approved,

    /// <summary>Somebody declined what was asked.</summary>
    Declined,

    /// <summary>What was asked was too late: its time ran out.</summary>
    Lapsed,

    /// <summary>A grant made use of what was approved.</summary>
    ApprovalUsed,

    /// <summary>A revision of a policy set was registered.</summary>
    Registered,

    /// <summary>A customer was merged into another.</summary>
    CustomerMerged,

    /// <summary>A customer was erased.</summary>
    CustomerErased,

    /// <summary>Somebody did otherwise than the policy says, beside all grants.</summary>
    OverrideRecorded,

    /// <summary>An employee said that a rule gets in the way.</summary>
    FrictionRecorded,

    /// <summary>It was said how a case turned out for the customer.</summary>
    OutcomeRecorded,

    /// <summary>Something was overridden so often that a review flag was raised.</summary>
    FlagRaised,

    /// <summary>A review flag was answered: settled, or put off.</summary>
    FlagAnswered,
}
