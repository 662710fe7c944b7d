namespace PolicyFlex.Ledger;

/// <summary>Something that one caller wants written.</summary>
internal interface ILedgerWork
{
    /// <summary>Whether nothing else may be written meanwhile.</summary>
    bool Alone { get; }

    /// <summary>Whether the caller has given up waiting.</summary>
    bool IsAbandoned { get; }

    /// <summary>Names what it reads.</summary>
    void Read(WorkReads reads);

    /// <summary>Decides by what was read; may be called again where the transaction is tried again. Adds entries only if it is done with.</summary>
    /// <returns>Whether it is done with; if not, it is tried again with what it names then.</returns>
    bool Decide(LedgerOverlay overlay);

    /// <summary>A subject that becomes another; null for none.</summary>
    SubjectMove? Move { get; }

    /// <summary>Gives the caller the answer that was decided last.</summary>
    void Answer();

    /// <summary>Tells the caller that it failed.</summary>
    void Fail(Exception exception);
}
