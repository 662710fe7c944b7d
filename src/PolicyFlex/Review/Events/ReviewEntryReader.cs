using System.Collections.Immutable;
using System.Text.Json;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>
/// Reads what entries say to the review of one set, in the order of the ledger. What is of another set, or cannot be understood, says nothing.
/// For one thread.
/// </summary>
internal sealed class ReviewEntryReader
{
    private readonly string _set;
    private readonly CaseBatchReader _cases;
    private readonly GrantEntries _grants;
    private readonly RecordedEntries _recorded;
    private readonly HashSet<string> _foreign = new(StringComparer.Ordinal);

    /// <param name="set">The set's name.</param>
    /// <param name="segments">The facts by which cases are told apart, in whose order <see cref="CaseTraits.Segments"/> are given.</param>
    public ReviewEntryReader(string set, ImmutableArray<string> segments)
    {
        var texts = new TextPool();
        var traits = new TraitsReader(segments, texts);
        (_set, _cases) = (set, new CaseBatchReader(set, traits, texts));
        (_grants, _recorded) = (new GrantEntries(traits, texts), new RecordedEntries(traits, texts));
    }

    /// <summary>What an entry says.</summary>
    /// <exception cref="LedgerException">A later version of this library has written recorded cases in another form.</exception>
    public IEnumerable<ReviewEvent> Read(LedgerEntry entry)
    {
        try
        {
            return entry.Kind == EntryKind.CasesRecorded ? _cases.Read(GrantEntries.IdOf(entry), entry.Content)
                : One(entry) is { } said ? [said]
                : [];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or OverflowException)
        {
            return [];
        }
    }

    private ReviewEvent? One(LedgerEntry entry) => entry.Kind switch
    {
        EntryKind.Reserved when Content<ReservedContent>(entry) is { } content && IsOfRevision(content.Revision) => _grants.Reserved(entry, content),
        EntryKind.Posted => Changed(entry, GrantChange.Posted),
        EntryKind.Voided or EntryKind.Expired => Changed(entry, GrantChange.GivenBack),
        EntryKind.Reversed => Changed(entry, GrantChange.Reversed),
        EntryKind.Fulfilled => Changed(entry, GrantChange.Fulfilled),
        EntryKind.Asked when Content<AskedContent>(entry) is { } content && IsOfRevision(content.Revision) => _grants.Asked(entry, content),
        EntryKind.Registered when Content<RegisteredRevision>(entry) is { } revision => See(revision),
        EntryKind.OverrideRecorded when Content<OverrideContent>(entry) is { } content && IsOfSet(content.Set) => _recorded.Override(entry, content),
        EntryKind.FrictionRecorded when Content<FrictionContent>(entry) is { } content && IsOfSet(content.Set) => _recorded.Friction(entry, content),
        EntryKind.OutcomeRecorded when Content<OutcomeContent>(entry) is { } content && IsOfSet(content.Set) => _recorded.Outcome(entry, content),
        EntryKind.LearningKept when Content<LearningContent>(entry) is { } content && IsOfSet(content.Set) => _recorded.Learning(entry, content),
        EntryKind.FlagRaised when Content<FlagContent>(entry) is { } content && IsOfSet(content.Set) => _recorded.Raised(entry, content),
        EntryKind.FlagAnswered when Content<FlagAnswerContent>(entry) is { } content && IsOfSet(content.Set) => _recorded.Answered(entry, content),
        EntryKind.MonthPlanned when Content<MonthContent>(entry) is { } content && IsOfSet(content.Set) => RecordedEntries.Planned(entry, content),
        _ => null,
    };

    private static GrantChanged? Changed(LedgerEntry entry, GrantChange change) =>
        Content<SettledContent>(entry) is { } content ? GrantEntries.Changed(entry, content, change) : null;

    private static T? Content<T>(LedgerEntry entry)
        where T : class => LedgerJson.Read<T>(entry.Content);

    private bool IsOfSet(string set) => string.Equals(set, _set, StringComparison.Ordinal);

    /// <summary>Whether a revision is one of the set's; one of which nothing is known is taken for that.</summary>
    private bool IsOfRevision(string revision) => !_foreign.Contains(revision);

    private ReviewEvent? See(RegisteredRevision revision)
    {
        if (!IsOfSet(revision.Set))
        {
            _foreign.Add(revision.Revision);
        }

        return null;
    }
}
