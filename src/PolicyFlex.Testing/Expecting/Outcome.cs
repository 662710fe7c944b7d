using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Testing;

/// <summary>What a decision says about one action or option, in what both have in common.</summary>
internal sealed record Outcome
{
    public required Answer Answer { get; init; }
    public ImmutableArray<string> By { get; init; } = [];
    public string? LimitedBy { get; init; }
    public string? OverridableBy { get; init; }
    public RequiredApproval? Approval { get; init; }
    public ImmutableArray<ApprovalOffer> Offers { get; init; } = [];
    public string? Say { get; init; }
    public ImmutableArray<InsteadEntry> Instead { get; init; } = [];
    public ImmutableArray<string> Asks { get; init; } = [];

    /// <summary>Duties as <c>notify: carrier-desk</c>.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The outcome for a name; one that the decision does not have is not covered.</summary>
    public static Outcome Of(Decision decision, string name)
    {
        var asks = decision.Asks.Where(ask => ask.For.Contains(name, StringComparer.Ordinal)).Select(ask => ask.Fact).ToImmutableArray();
        if (decision.Actions.FirstOrDefault(action => action.Action == name) is { } action)
        {
            return new Outcome
            {
                Answer = action.Answer,
                By = action.By,
                OverridableBy = action.OverridableBy,
                Approval = action.Approval,
                Say = action.Say,
                Instead = action.Instead,
                Also = Duties(action.Also),
                Asks = asks,
            };
        }

        var options = decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? []);
        return options.FirstOrDefault(option => option.Option == name) is { } found
            ? new Outcome
            {
                Answer = found.Answer,
                By = found.By,
                LimitedBy = found.LimitedBy,
                Offers = found.Approvals,
                Say = found.Say,
                Also = Duties(found.Also),
                Asks = asks,
            }
            : new Outcome { Answer = Answer.NotCovered };
    }

    /// <summary>The outcome as a clause: <c>it is denied by late-delivery/refund-window</c>.</summary>
    public string Told() => Answer switch
    {
        Answer.Allowed => "it is allowed" + ByRules(),
        Answer.NeedsApproval => $"it needs approval{Of()}{ByRules()}",
        Answer.Denied => "it is denied" + (By.IsEmpty && LimitedBy is not null ? $" by the bound `{LimitedBy}`" : ByRules()),
        Answer.NeedsFacts => "it needs facts" + (Asks.IsEmpty ? "" : $": {string.Join(", ", Asks)}"),
        Answer.OutOfReach => "it is out of reach",
        _ => "it is not covered",
    };

    private static ImmutableArray<string> Duties(ImmutableArray<DueDuty> duties) => [.. duties.Select(duty => $"{duty.Duty}: {duty.To}")];

    private string Of() => Approval switch
    {
        null => Offers.IsEmpty ? "" : $" of {Offers[0].Level}",
        { By: 1 } => $" of {Approval.Level}",
        _ => $" of {Approval.By} at {Approval.Level}",
    };

    private string ByRules() => By.IsEmpty ? "" : $" by {string.Join(", ", By)}";
}
