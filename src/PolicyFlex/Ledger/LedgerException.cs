namespace PolicyFlex.Ledger;

/// <summary>
/// A ledger does not do what it was asked to. Nothing was written, unless <see cref="IsUncertain"/> says that this is not known. That a grant
/// does not fit under a bound is no exception but an answer.
/// </summary>
public sealed class LedgerException : Exception
{
    /// <summary>Tells what is wrong.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="message">A sentence for whoever asked.</param>
    /// <param name="inner">What the store said; null for nothing.</param>
    /// <param name="isUncertain">Whether it is not known whether it was written.</param>
    public LedgerException(LedgerProblem problem, string message, Exception? inner = null, bool isUncertain = false)
        : base(message, inner) => (Problem, IsUncertain) = (problem, isUncertain);

    /// <summary>What is wrong.</summary>
    public LedgerProblem Problem { get; }

    /// <summary>
    /// Whether it is not known whether it was written, since the store went away while it did. Ask again with the same id: what was written is
    /// answered again, what was not is written.
    /// </summary>
    public bool IsUncertain { get; }
}
