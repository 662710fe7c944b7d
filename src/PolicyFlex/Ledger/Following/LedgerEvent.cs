using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>Something that happened in a ledger, for a host that follows it.</summary>
public sealed record LedgerEvent
{
    /// <summary>Its place in the order of the ledger; there are gaps. Whoever goes on from it misses nothing.</summary>
    public required long Sequence { get; init; }

    /// <summary>What happened.</summary>
    public required LedgerEventKind Kind { get; init; }

    /// <summary>
    /// The id that the caller gave the grant, the request, the merge, the erasure, the override, the friction report or the outcome; of a
    /// revision the revision, of a flag <c>more-lenient:rule:late-delivery/refund-window#1</c>.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>When it holds from.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whose it is: <c>customer.id</c>, <c>agent</c>, <c>case</c>, … A customer who was erased since has a name that stands for nobody.</summary>
    public required ImmutableSortedDictionary<string, string> Subjects { get; init; }

    /// <summary>
    /// The option or action of a grant or a request, where it is held, refused or asked for, or of a recorded override; of a friction report
    /// the rule; null elsewhere.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>How much was held, refused, posted, taken back or asked for, in the option's units; null elsewhere.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Who approved or declined, or answered a flag; null elsewhere.</summary>
    public string? By { get; init; }

    /// <summary>The request that a grant made use of, or the grant that made use of a request, or that an outcome is about; null for none.</summary>
    public string? Other { get; init; }

    /// <summary>The rules that are overridden, or would be. Default: none.</summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>
    /// What was said in a word: of an override <c>more-lenient</c> or <c>stricter</c>, of friction how the rule gets in the way
    /// (<c>awkward-spot</c>), of an outcome how the case turned out (<c>resolved</c>), of an answered flag the answer (<c>accepted</c>); null elsewhere.
    /// </summary>
    public string? Word { get; init; }

    /// <summary>The customer who was merged into that of the <see cref="Subjects"/>; null elsewhere.</summary>
    public string? MergedFrom { get; init; }
}
