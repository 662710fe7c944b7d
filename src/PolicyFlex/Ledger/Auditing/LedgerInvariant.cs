namespace PolicyFlex.Ledger;

/// <summary>What is true of every ledger at every moment.</summary>
public enum LedgerInvariant
{
    /// <summary>Each account is the sum of what the entries add to it.</summary>
    AccountIsTheSumOfItsEntries,

    /// <summary>Each running total is the sum of the changes in its window.</summary>
    TotalIsTheSumOfItsWindow,

    /// <summary>A grant begins once, and is settled at most once.</summary>
    SettledAtMostOnce,

    /// <summary>No more is posted than was reserved.</summary>
    PostedAtMostReserved,

    /// <summary>No more is taken back than was posted.</summary>
    ReversedAtMostPosted,

    /// <summary>What is refused or given back counts nothing and is never posted.</summary>
    NothingAfterTheEnd,

    /// <summary>Nobody answers their own request, and nobody approves one twice.</summary>
    ApprovedByOthers,

    /// <summary>A request is used once, by the grant that names it, after as many have approved it as it needs.</summary>
    ApprovalUsedOnce,
}
