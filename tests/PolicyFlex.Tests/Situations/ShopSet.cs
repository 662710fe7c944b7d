using FluentAssertions;
using PolicyFlex.Policies;
using PolicyFlex.Situations;
using Calendar = PolicyFlex.Policies.Calendar;

namespace PolicyFlex.Tests.Situations;

/// <summary>A small set with a fact of every kind.</summary>
internal static class ShopSet
{
    internal static PolicySet Set { get; } = new()
    {
        Name = "shop",
        Currency = "USD",
        Revision = "sha256:0",
        Calendar = new Calendar(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), []),
        Languages = ["en", "de"],
        Facts =
        [
            new FactDefinition { Name = "customer.id", Type = new FactType(FactKind.Text) },
            new FactDefinition { Name = "customer.tier", Type = Choice("guest", "silver", "gold") with { Ordered = true } },
            new FactDefinition { Name = "customer.since", Type = new FactType(FactKind.Date) },
            new FactDefinition { Name = "customer.age", Type = new FactType(FactKind.Integer), Personal = true, Min = 18 },
            new FactDefinition { Name = "customer.mood", Type = Choice("calm", "cross"), Personal = true },
            new FactDefinition { Name = "order.total", Type = new FactType(FactKind.Money), Min = 0, Max = 100_000 },
            new FactDefinition { Name = "order.weight", Type = new FactType(FactKind.Number) },
            new FactDefinition { Name = "order.promisedAt", Type = new FactType(FactKind.DateTime) },
            new FactDefinition { Name = "order.items", Type = new FactType(FactKind.List) { ElementName = "item" } },
            new FactDefinition { Name = "order.tags", Type = new FactType(FactKind.List) { Element = new FactType(FactKind.Text) } },
            new FactDefinition { Name = "situation.kind", Type = Choice("late-delivery", "lost-parcel", "damaged") },
            new FactDefinition { Name = "situation.contacts", Type = new FactType(FactKind.Integer), Min = 1, Default = new FactDefault("1", false) },
            new FactDefinition { Name = "situation.hasReceipt", Type = new FactType(FactKind.Boolean), Verify = new Verification(Label.Of("the receipt"), null) },
            new FactDefinition { Name = "situation.daysLate", Type = new FactType(FactKind.Integer), Is = new Formula("Days.Between(order.promisedAt, now)") },
        ],
        Lists =
        [
            new ListDefinition("item",
            [
                new FactDefinition { Name = "sku", Type = new FactType(FactKind.Text), Required = true },
                new FactDefinition { Name = "price", Type = new FactType(FactKind.Money), Min = 0 },
                new FactDefinition { Name = "finalSale", Type = new FactType(FactKind.Boolean) },
            ]),
        ],
        Actions = [new ActionDefinition { Name = "refund" }, new ActionDefinition { Name = "reship-express" }],
        Policies = [new Policy { Name = "late", File = "late.policy.yaml", Goodwill = [new GoodwillOption { Name = "courtesy-credit", Gives = "store-credit" }] }],
        Fallback = new Fallback { Goodwill = [new GoodwillOption { Name = "make-it-right", Gives = "any" }] },
    };

    /// <summary>The same, where one fact is required.</summary>
    internal static PolicySet WithRequired(string name) => Set with
    {
        Facts = [.. Set.Facts.Select(fact => fact.Name == name ? fact with { Required = true } : fact)],
    };

    internal static SituationReader Reader { get; } = new(Set);

    /// <summary>The value of a fact by its name.</summary>
    internal static Value Fact(this Situation situation, string name) =>
        situation.Facts[situation.Set.Facts.Select((fact, slot) => (fact.Name, slot)).Single(fact => fact.Name == name).slot];

    /// <summary>The whole texts of the diagnostics.</summary>
    internal static IEnumerable<string> Told(this SituationResult result) => result.Diagnostics.Select(diagnostic => diagnostic.ToString());

    /// <summary>The situation, which there has to be without a word of complaint.</summary>
    internal static Situation Right(this SituationResult result)
    {
        result.Told().Should().BeEmpty();
        return result.Situation!;
    }

    private static FactType Choice(params string[] words) => new(FactKind.Choice) { Choices = [.. words] };
}
