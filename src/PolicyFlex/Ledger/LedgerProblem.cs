namespace PolicyFlex.Ledger;

/// <summary>What is wrong with what a ledger was asked to do.</summary>
public enum LedgerProblem
{
    /// <summary>Something in the request cannot be meant so: an amount below 0, too many decimals, another currency, an empty id.</summary>
    InvalidRequest,

    /// <summary>The id was used before with other content.</summary>
    IdReused,

    /// <summary>There is nothing of that id.</summary>
    NotFound,

    /// <summary>The revision was never registered.</summary>
    UnknownRevision,

    /// <summary>The revision knows no option or action of that name.</summary>
    UnknownName,

    /// <summary>The decision no longer stands: decide again.</summary>
    DecisionTooOld,

    /// <summary>The reservation was settled before: posted, given back, or expired.</summary>
    AlreadySettled,

    /// <summary>The reservation's time ran out.</summary>
    Expired,

    /// <summary>Nothing was posted that could be reversed or fulfilled, or less than that.</summary>
    NotPosted,

    /// <summary>It needs an approval that it does not have.</summary>
    ApprovalMissing,

    /// <summary>The person may not approve this: too low a level, or the one who asked.</summary>
    MayNotApprove,

    /// <summary>The request was answered or used before, or its time ran out.</summary>
    RequestClosed,

    /// <summary>The customers are the same, or one of them was merged before.</summary>
    AlreadyMerged,

    /// <summary>The store cannot be reached, is full, is read-only, or does not answer in time.</summary>
    Unavailable,

    /// <summary>The store was written by a later version of this library.</summary>
    NewerStore,

    /// <summary>The reason is not one of the set's.</summary>
    UnknownReason,

    /// <summary>The set has no rule and no policy of that name.</summary>
    UnknownRule,

    /// <summary>What was done is what the decision says, or nothing that a rule speaks about: it overrides nothing.</summary>
    NoOverride,

    /// <summary>The time is in the future, or before what it is about.</summary>
    WrongTime,
}
