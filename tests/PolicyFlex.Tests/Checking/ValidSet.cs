using System.Collections.Immutable;
using PolicyFlex.Policies;
using static PolicyFlex.Tests.Checking.Write;

namespace PolicyFlex.Tests.Checking;

/// <summary>A set that is right, and ways to change one thing in it.</summary>
internal static class ValidSet
{
    public static PolicySet Shop { get; } = new()
    {
        Name = "shop",
        Currency = "USD",
        Calendar = Calendar.Utc,
        Revision = "sha256:0",
        Facts =
        [
            Fact("customer.id", FactKind.Text),
            Fact("order.id", FactKind.Text),
            Fact("order.total", FactKind.Money),
            Fact("order.placedOn", FactKind.Date),
            new FactDefinition { Name = "order.items", Type = new FactType(FactKind.List) { ElementName = "item" } },
            Fact("situation.kind", FactKind.Choice, "late", "lost"),
            Fact("situation.contacts", FactKind.Integer),
        ],
        Lists = [new ListDefinition("item", [Fact("sku", FactKind.Text)])],
        Conditions = [new NamedCondition("loyal", When("situation.contacts > 3"))],
        Tables = [new TableDefinition { Name = "credit", By = ["situation.contacts"], Rows = [], Otherwise = new TableCell { Quantity = Amount("10") } }],
        Actions =
        [
            new ActionDefinition { Name = "refund", Costs = new Formula("order.total") },
            new ActionDefinition { Name = "reship", With = [new ParameterDefinition("keepBoth", new FactType(FactKind.Boolean))] },
            new ActionDefinition { Name = "hand-over", Kind = ActionKind.HandOver },
        ],
        Duties = [new DutyDefinition("notify", ["desk", "web-team"]), new DutyDefinition("remember", [])],
        Authority = new Authority { Levels = [Level("agent", "50"), Level("lead", "250")] },
        Ladder = new Ladder { Notch = 1, Rungs = [new Rung("apology", null), new Rung("gesture", When("loyal"))] },
        Limits = [Times(6, "6 times per customer", "customer")],
        Fallback = new Fallback { Say = Say("Let me see."), Instead = [new Alternative("hand-over")] },
        Reasons = ["unfair"],
        Review = new ReviewSettings { Expected = 0.05m, Concerning = 0.1m, FalseAlarmsPerYear = 6, Segments = ["situation.kind"] },
        Similar = new Similarity(["situation.kind"], new Duration(7, DurationUnit.Day)),
        Policies =
        [
            new Policy
            {
                Name = "late",
                File = "late.policy.yaml",
                Owner = "fulfilment",
                Because = Say("It is ours."),
                Rules =
                [
                    Allow("send") with { Targets = [new Target("reship").With("keepBoth", "true")], Also = [new Duty("notify", "desk")] },
                    Allow("window", "refund") with
                    {
                        When = When("situation.contacts <= 90"),
                        Otherwise = new Otherwise { Wording = Refusal },
                        Exceptions = [Allow("our-fault", "refund") with { When = When("situation.kind == 'lost'") }],
                    },
                ],
                Goodwill =
                [
                    Option("credit", "store-credit", "10") with
                    {
                        Rung = "gesture",
                        AtMost = Amount("25"),
                        StepUps = [new StepUp { When = When("loyal"), AtMost = Amount("50") }],
                        Limits = [Limit("200", "200 per customer", "customer")],
                    },
                    Option("sorry", "apology", null),
                ],
                FollowUp = new FollowUp(new Duration(7, DurationUnit.Day), Say("Did it arrive?")),
            },
        ],
    };

    public static PolicySet WithPolicy(Func<Policy, Policy> change) =>
        Shop with { Policies = [change(Shop.Policies[0])] };

    /// <summary>The set with one more rule in its policy.</summary>
    public static PolicySet WithRule(Rule rule) => WithPolicy(policy => policy with { Rules = policy.Rules.Add(rule) });

    /// <summary>The set with an exception beneath a rule that allows a refund and has no <c>otherwise</c>.</summary>
    public static PolicySet WithExceptions(params ImmutableArray<Rule> exceptions) =>
        WithRule(Allow("big", "refund") with { When = When("order.total > 400"), Exceptions = exceptions });

    /// <summary>The set with another option for the store credit.</summary>
    public static PolicySet WithCredit(Func<GoodwillOption, GoodwillOption> change) =>
        WithPolicy(policy => policy with { Goodwill = [change(policy.Goodwill[0]), policy.Goodwill[1]] });

    /// <summary>The set with one more option in its policy.</summary>
    public static PolicySet WithOption(GoodwillOption option) =>
        WithPolicy(policy => policy with { Goodwill = policy.Goodwill.Add(option) });

    public static PolicySet WithAction(ActionDefinition action) => Shop with { Actions = Shop.Actions.Add(action) };

    public static PolicySet WithFact(FactDefinition fact) => Shop with { Facts = Shop.Facts.Add(fact) };

    public static PolicySet WithLevels(params ImmutableArray<AuthorityLevel> levels) =>
        Shop with { Authority = new Authority { Levels = levels } };

    /// <summary>The set with several versions of its policy, each from and until.</summary>
    public static PolicySet WithVersions(params ImmutableArray<Effective> versions) =>
        Shop with
        {
            Policies = [.. versions.Select((effective, i) =>
                Shop.Policies[0] with { File = $"late-{i + 1}.policy.yaml", Effective = effective })],
        };
}
