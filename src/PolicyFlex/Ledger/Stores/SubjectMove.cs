namespace PolicyFlex.Ledger;

/// <summary>
/// A subject that becomes another: every account of the one is added to that of the other, and so is whatever is counted for the one later.
/// </summary>
/// <param name="Name">The subject's name: <c>customer.id</c>.</param>
/// <param name="From">Its value.</param>
/// <param name="To">The value that it becomes; not itself moved before.</param>
/// <param name="Erase">
/// Whether the value is forgotten: entries that name it name the other instead, lose what is <see cref="LedgerEntry.Private"/>, and
/// whatever had been moved into it is forgotten with it. Nothing that is counted later for the value is moved.
/// </param>
public sealed record SubjectMove(string Name, string From, string To, bool Erase);
