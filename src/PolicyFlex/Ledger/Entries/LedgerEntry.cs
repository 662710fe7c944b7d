using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>
/// One entry of the ledger. Entries are added and never changed; a mistake is corrected by a new one. Only the erasure of a customer takes
/// something away: <see cref="Private"/>, and the customer's id in <see cref="Subjects"/>.
/// </summary>
public sealed record LedgerEntry
{
    /// <summary>Its place in the order of the ledger, from 1; 0 before it is written. There may be gaps.</summary>
    public long Sequence { get; init; }

    /// <summary>What it is about: <c>grant/g-17</c>, <c>request/r-3</c>, <c>customer/c-1</c>, <c>revision/sha256:…</c>, <c>counters</c>.</summary>
    public required string Matter { get; init; }

    /// <summary>Its place in the matter, which is taken once: <c>reserved</c>, <c>settled</c>, <c>reversed/v-1</c>.</summary>
    public required string Slot { get; init; }

    /// <summary>What it says.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>When it holds from, in whole microseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the matter runs out of time, if nothing ends it before; null for an entry that sets no time.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Whether it ends the matter's time.</summary>
    public bool EndsDue { get; init; }

    /// <summary>Whose it is: <c>customer.id</c>, <c>agent</c>, <c>case</c>, … Default: none.</summary>
    public ImmutableSortedDictionary<string, string> Subjects { get; init; } = Nobody;

    /// <summary>What it says, as JSON that names no customer and holds nothing written freely.</summary>
    public required string Content { get; init; }

    /// <summary>What was written freely, as JSON; null if nothing was, or once it is erased.</summary>
    public string? Private { get; init; }

    /// <summary>What it adds to accounts, or gives back. Default: nothing.</summary>
    public ImmutableArray<AccountChange> Changes { get; init; } = [];

    /// <summary>Nobody's subjects.</summary>
    internal static ImmutableSortedDictionary<string, string> Nobody { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
