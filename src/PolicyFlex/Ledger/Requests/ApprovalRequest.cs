using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>A request for the approval of a grant that is above its agent's level, or that overrides a denial, as its entries tell it.</summary>
public sealed record ApprovalRequest
{
    /// <summary>The id that the caller gave it.</summary>
    public required string Id { get; init; }

    /// <summary>How it stands.</summary>
    public required RequestState State { get; init; }

    /// <summary>The option or action that is asked for.</summary>
    public required string Name { get; init; }

    /// <summary>How much, in the option's units.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What that is worth, in the set's currency.</summary>
    public required decimal Worth { get; init; }

    /// <summary>The agent who asks.</summary>
    public required string Agent { get; init; }

    /// <summary>The lowest level that can approve it.</summary>
    public required string Level { get; init; }

    /// <summary>How many people have to approve it.</summary>
    public required int By { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Until when it can be answered and used.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>Who approved it, in order. Default: nobody.</summary>
    public ImmutableArray<RequestApproval> Approvals { get; init; } = [];

    /// <summary>The people who approved it, in order.</summary>
    public ImmutableArray<string> ApprovedBy => [.. Approvals.Select(approval => approval.Agent)];

    /// <summary>Who declined it; null if nobody did.</summary>
    public string? DeclinedBy { get; init; }

    /// <summary>The rules whose denial would be overridden. Default: none.</summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>The reason that was given; null for none.</summary>
    public string? Reason { get; init; }

    /// <summary>What the agent wrote; null for nothing, or once it is erased.</summary>
    public string? Note { get; init; }

    /// <summary>What the one who answered wrote; null for nothing, or once it is erased.</summary>
    public string? Answer { get; init; }

    /// <summary>The grant that made use of it; null for none.</summary>
    public string? Grant { get; init; }
}
