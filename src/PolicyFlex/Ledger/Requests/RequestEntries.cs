using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>The entries of requests.</summary>
internal static class RequestEntries
{
    /// <summary>An approved request became a grant.</summary>
    public static LedgerEntry Used(string request, string grant, DateTimeOffset now, ImmutableSortedDictionary<string, string> subjects) => new()
    {
        Matter = RequestStory.MatterOf(request),
        Slot = Slots.Closed,
        Kind = EntryKind.Used,
        At = now,
        EndsDue = true,
        Subjects = subjects,
        Content = LedgerJson.Write(new AnsweredContent { Grant = grant }),
    };

    /// <summary>The time of a request ran out.</summary>
    public static LedgerEntry Lapsed(RequestStory story, DateTimeOffset now) => new()
    {
        Matter = RequestStory.MatterOf(story.Request.Id),
        Slot = Slots.Closed,
        Kind = EntryKind.Lapsed,
        At = now,
        EndsDue = true,
        Subjects = story.Subjects,
        Content = LedgerJson.Write(new AnsweredContent()),
    };

    /// <summary>Somebody answered a request.</summary>
    public static LedgerEntry Answered(RequestStory story, bool approves, string agent, string level, string? note, DateTimeOffset now) => new()
    {
        Matter = RequestStory.MatterOf(story.Request.Id),
        Slot = approves ? Slots.Approved(agent) : Slots.Closed,
        Kind = approves ? EntryKind.Approved : EntryKind.Declined,
        At = now,
        EndsDue = !approves,
        Subjects = story.Subjects,
        Content = LedgerJson.Write(new AnsweredContent { By = agent, Level = level }),
        Private = note is null ? null : LedgerJson.Write(new FreeText { Note = note }),
    };
}
