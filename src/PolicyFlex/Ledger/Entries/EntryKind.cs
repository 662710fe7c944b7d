namespace PolicyFlex.Ledger;

/// <summary>What an entry says.</summary>
public enum EntryKind
{
    /// <summary>A grant was reserved.</summary>
    Reserved,

    /// <summary>A grant was refused, since it did not fit under a bound; the same id is refused again.</summary>
    Refused,

    /// <summary>A reservation was posted: whole, or a part of it, and then the rest is given back.</summary>
    Posted,

    /// <summary>A reservation was given back.</summary>
    Voided,

    /// <summary>A reservation was given back because its time ran out.</summary>
    Expired,

    /// <summary>What was posted was taken back, whole or in part.</summary>
    Reversed,

    /// <summary>What was posted was carried out.</summary>
    Fulfilled,

    /// <summary>A counter that came later counts a grant that was there before.</summary>
    Counted,

    /// <summary>The approval of a higher level was asked for.</summary>
    Asked,

    /// <summary>Somebody approved what was asked.</summary>
    Approved,

    /// <summary>Somebody declined what was asked.</summary>
    Declined,

    /// <summary>What was asked for was answered too late by nobody.</summary>
    Lapsed,

    /// <summary>An approved request became a grant.</summary>
    Used,

    /// <summary>A revision of a policy set was registered.</summary>
    Registered,

    /// <summary>A counter was registered.</summary>
    CounterAdded,

    /// <summary>A customer was merged into another.</summary>
    Merged,

    /// <summary>What names a customer, and all that was written freely about one, was erased.</summary>
    Erased,

    /// <summary>Decisions were recorded for the review, a batch of them.</summary>
    CasesRecorded,

    /// <summary>Somebody did otherwise than the policy says, beside all grants.</summary>
    OverrideRecorded,

    /// <summary>An employee said that a rule gets in the way.</summary>
    FrictionRecorded,

    /// <summary>It was said how a case turned out for the customer.</summary>
    OutcomeRecorded,

    /// <summary>A situation that no policy covers was kept to learn from.</summary>
    LearningKept,

    /// <summary>Something was overridden so often that a flag was raised.</summary>
    FlagRaised,

    /// <summary>A flag was answered: settled, or put off.</summary>
    FlagAnswered,

    /// <summary>What the review expects of a month was fixed.</summary>
    MonthPlanned,

    /// <summary>A watch of the review kept its state, to go on from there.</summary>
    ReviewStateKept,
}
