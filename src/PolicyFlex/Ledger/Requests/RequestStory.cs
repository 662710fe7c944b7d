using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>A request put together from its entries.</summary>
internal sealed class RequestStory
{
    private readonly LedgerEntry _first;

    private RequestStory(LedgerEntry first, AskedContent content, ApprovalRequest request) => (_first, Content, Request) = (first, content, request);

    public ApprovalRequest Request { get; }

    public AskedContent Content { get; }

    /// <summary>Whose it is.</summary>
    public ImmutableSortedDictionary<string, string> Subjects => _first.Subjects;

    /// <summary>What was written freely when it was asked; null once it is erased.</summary>
    public FreeText? Free => _first.Private is { } text ? LedgerJson.Read<FreeText>(text) : null;

    /// <summary>The matter of a request.</summary>
    public static string MatterOf(string id) => $"request/{id}";

    /// <summary>Puts a request together; null if it has no entries.</summary>
    public static RequestStory? Of(ImmutableArray<LedgerEntry> entries)
    {
        if (entries.IsEmpty)
        {
            return null;
        }

        var first = entries[0];
        var content = LedgerJson.Read<AskedContent>(first.Content);
        var request = new ApprovalRequest
        {
            Id = first.Matter[(first.Matter.IndexOf('/', StringComparison.Ordinal) + 1)..],
            State = RequestState.Open,
            Name = content.Name,
            Amount = content.Amount,
            Worth = content.Worth,
            Agent = content.Agent,
            Level = content.Level,
            By = content.By,
            At = first.At,
            Expires = first.Due!.Value,
            Overrides = content.Overrides.IsDefault ? [] : content.Overrides,
            Reason = content.Reason,
            Note = first.Private is { } text ? LedgerJson.Read<FreeText>(text).Note : null,
        };
        foreach (var entry in entries.AsSpan()[1..])
        {
            request = Next(request, entry);
        }

        return new RequestStory(first, content, request);
    }

    /// <summary>The request after one more entry.</summary>
    public static ApprovalRequest Next(ApprovalRequest request, LedgerEntry entry)
    {
        var content = LedgerJson.Read<AnsweredContent>(entry.Content);
        var answer = entry.Private is { } text ? LedgerJson.Read<FreeText>(text).Note : request.Answer;
        return entry.Kind switch
        {
            EntryKind.Approved => request with
            {
                Approvals = request.Approvals.Add(new RequestApproval(content.By!, content.Level!, entry.At)),
                State = request.Approvals.Length + 1 >= request.By ? RequestState.Approved : request.State,
                Answer = answer,
            },
            EntryKind.Declined => request with { State = RequestState.Declined, DeclinedBy = content.By, Answer = answer },
            EntryKind.Lapsed => request with { State = RequestState.Lapsed },
            EntryKind.Used => request with { State = RequestState.Used, Grant = content.Grant },
            _ => request,
        };
    }
}
