using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Json;

/// <summary>The decision of the language page's third test, made by hand.</summary>
internal static class ContractDecision
{
    public static Decision Create() => new()
    {
        Id = "s-1",
        Revision = "sha256:abc",
        Currency = "USD",
        At = new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.FromHours(-5)),
        Language = "en",
        Coverage = Coverage.Covered,
        Policies = ["late-delivery"],
        Actions = [Refund, Reship],
        Goodwill = [Credit],
    };

    private static ActionDecision Refund => new()
    {
        Action = "refund",
        Answer = Answer.Denied,
        By = ["late-delivery/refund-window"],
        OverridableBy = "lead",
        Say = "I cannot refund this one any more; here is what I can do.",
        Because = "What comes back after 90 days cannot be resold.",
        Instead =
        [
            new InsteadEntry { Option = "courtesy-credit", Answer = Answer.Allowed },
            new InsteadEntry { Sentence = "You can give it to a friend with a new warranty." },
        ],
        Costs = 120m,
    };

    private static ActionDecision Reship => new()
    {
        Action = "reship-express",
        Answer = Answer.Allowed,
        By = ["late-delivery/send-another"],
        Say = "I am sending a second one today, and you may keep both.",
        With = ImmutableSortedDictionary.Create<string, object>(StringComparer.Ordinal).Add("keepBoth", true),
        Also = [new DueDuty("notify", "carrier-desk")],
    };

    private static GoodwillDecision Credit => new()
    {
        Option = "courtesy-credit",
        Answer = Answer.Allowed,
        Gives = "store-credit",
        Suggested = 24m,
        UpTo = 50m,
        Currency = "USD",
        LimitedBy = "authority",
        Provisional = true,
        Bounds =
        [
            new Bound("at-most", BoundMeasure.Amount, 150m),
            new Bound("authority", BoundMeasure.Amount, 50m),
            new Bound("3 times per customer within 90 days", BoundMeasure.Times, 3m),
            new Bound("500 per agent each day", BoundMeasure.Amount, 500m) { Provisional = true },
            new Bound("75% of order.total per order.id", BoundMeasure.Amount, 90m),
        ],
        Approvals = [new ApprovalOffer("lead", 90m)],
        Say = "I have put $24.00 on your account for the trouble.",
    };
}
