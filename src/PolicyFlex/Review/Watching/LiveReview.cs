using System.Collections.Immutable;
using PolicyFlex.Ledger;
using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>
/// The streams of a set as the entries of a ledger arrive, one after the other. The same entries in the same order always give the same. For
/// one thread.
/// </summary>
internal sealed class LiveReview
{
    private static readonly Duration DefaultWithin = new(7, DurationUnit.Day);

    private readonly PolicyEngine _engine;
    private readonly ReviewEntryReader _reader;
    private readonly CaseTable _table;
    private readonly Dictionary<string, GrantReserved> _held = new(StringComparer.Ordinal);
    private readonly List<LedgerEntry> _toWrite = [];

    public LiveReview(PolicyEngine engine)
    {
        _engine = engine;
        _reader = new ReviewEntryReader(engine.Name, engine.Plan.Traits.SegmentNames);
        _table = new CaseTable(engine.Plan);
        Similar = new SimilarBook(engine.Set.Calendar, engine.Set.Similar?.Within ?? DefaultWithin);
        Book = new StreamBook(engine.Set, _table, new StreamOptions { OnRaised = Raise, OnPlanned = Plan, OnKindCase = Similar.Add });
    }

    public StreamBook Book { get; }

    public SimilarBook Similar { get; }

    /// <summary>The overrides that are held and not given yet, by grant.</summary>
    public Dictionary<string, GrantReserved> Held => _held;

    public ReviewNames Names => _table.Names;

    /// <summary>The last entry that was seen.</summary>
    public long Sequence { get; set; }

    /// <summary>Whether a month has begun since this was last false.</summary>
    public bool HasNewMonth { get; set; }

    /// <summary>Takes an entry.</summary>
    /// <returns>What is to be written: flags and months that it led to. What is there already is written by nobody again.</returns>
    public ImmutableArray<LedgerEntry> Take(LedgerEntry entry)
    {
        _toWrite.Clear();
        foreach (var happened in _reader.Read(entry))
        {
            Take(happened);
        }

        Sequence = entry.Sequence;
        return [.. _toWrite];
    }

    private void Take(ReviewEvent happened)
    {
        switch (happened)
        {
            case DecidedCase decided:
                Book.Add(_table.RowOf(decided));
                break;
            case OverrideMade made:
                Book.Add(_table.RowOf(made));
                break;
            case ApprovalSought sought:
                Book.Escalate(sought.At.UtcTicks, sought.Traits.Customer ?? 0, _table.Names.Of(sought.Traits.Kind));
                break;
            case GrantReserved { Overrides.IsDefaultOrEmpty: false } reserved:
                _held[reserved.Id] = reserved;
                break;
            case GrantChanged { Change: GrantChange.Posted or GrantChange.GivenBack } changed when _held.Remove(changed.Grant, out var held):
                if (changed.Change == GrantChange.Posted)
                {
                    Book.Add(_table.RowOf(GrantBook.OverrideBy(held)));
                }

                break;
            case FlagRaised raised:
                Book.Raise(raised);
                break;
            case FlagAnswered answered:
                Book.Answer(answered);
                break;
        }
    }

    private void Raise(ReviewStream stream, long at) => _toWrite.Add(FlagEntries.Raised(_engine.Name, new FlagRaised
    {
        At = new DateTimeOffset(at - (at % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero),
        Id = "",
        Stream = stream.Key.Text,
        Number = stream.Flags + 1,
        Score = stream.State.Score,
        Limit = stream.Design?.Limit ?? 0,
    }));

    private void Plan(MonthPlanned planned)
    {
        HasNewMonth = true;
        _toWrite.Add(MonthEntries.Planned(_engine.Name, planned));
    }
}
