using FluentAssertions;
using PolicyFlex.Tests.Conventions;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Testing;

/// <summary>Forty mistakes that somebody could make in the shipped sets on a Tuesday, and what catches each: the check, or a test of the set.</summary>
public sealed class SeededBugTests
{
    /// <summary>Set, file, what is written there, and what somebody writes instead.</summary>
    public static TheoryData<string, string, string, string> Bugs => new()
    {
        { "service-recovery", "returns.policy.yaml", "order.daysSincePurchase <= 60", "order.daysSincePurchase < 60" },
        { "service-recovery", "returns.policy.yaml", "order.daysSincePurchase <= 730", "order.daysSincePurchase <= 73" },
        { "service-recovery", "returns.policy.yaml", "at-most: 60", "at-most: 600" },
        { "service-recovery", "returns.policy.yaml", "amount: 30% of order.total", "amount: 3% of order.total" },
        { "service-recovery", "returns.policy.yaml", "2 times per customer within 12 months", "2 times per customer within 2 months" },
        { "service-recovery", "returns.policy.yaml", "approval: lead", "approval: manager" },
        { "service-recovery", "returns.policy.yaml", "- not order.engraved", "- order.engraved" },
        { "service-recovery", "policyset.yaml", "cannotArriveInTime: order.expectedAt > order.neededBy", "cannotArriveInTime: order.expectedAt < order.neededBy" },
        { "service-recovery", "policyset.yaml", "keepsFailing: delivery.wrongSoFar >= 3", "keepsFailing: delivery.wrongSoFar > 3" },
        { "service-recovery", "policyset.yaml", "notch: 1", "notch: 0" },
        { "service-recovery", "policyset.yaml", "20000 each month", "2000 each month" },
        { "service-recovery", "late-parcel.policy.yaml", "situation.fault != \"customer\"", "situation.fault == \"customer\"" },
        { "service-recovery", "late-parcel.policy.yaml", "once per customer within 14 days", "once per customer within 4 days" },
        { "service-recovery", "late-parcel.policy.yaml", "order.total > 500", "order.total >= 500" },
        { "service-recovery", "wrong-drink.policy.yaml", "order.total <= 15 or situation.notAsOrdered", "order.total <= 15 and situation.notAsOrdered" },
        { "service-recovery", "wrong-quantity.policy.yaml", "10 * order.usualQuantity", "100 * order.usualQuantity" },
        { "service-recovery", "page-down.policy.yaml", "page.hoursDown >= 8", "page.hoursDown > 8" },
        { "service-recovery", "wrong-delivery.policy.yaml", "rung: whole-order", "rung: real-mony" },
        { "service-recovery", "every-failure.policy.yaml", "    - page-down\n", "" },
        { "service-recovery", "every-failure.policy.yaml", "guarantee: call-back", "deny: call-back" },
        { "returns", "bring-it-back.policy.yaml", "when: order.daysSincePurchase <= returnWindow", "when: order.daysSincePurchase < returnWindow" },
        { "returns", "bring-it-back.policy.yaml", "order.paid <= 25", "order.paid <= 250" },
        { "returns", "bring-it-back.policy.yaml", "Math.Min(15% of order.paid, 60)", "Math.Min(15% of order.paid, 600)" },
        { "returns", "bring-it-back.policy.yaml", "overridable-by: final", "overridable-by: lead" },
        { "returns", "bring-it-back.policy.yaml", "returnWindow + 60", "returnWindow + 6" },
        { "returns", "bring-it-back.policy.yaml", "situation.fault == \"us\"", "situation.fault == \"uss\"" },
        { "returns", "it-does-not-work.policy.yaml", "product.repairs >= 2", "product.repairs > 2" },
        { "returns", "it-does-not-work.policy.yaml", "product.warrantyMonths + 3", "product.warrantyMonths + 30" },
        { "returns", "policyset.yaml", "at-most: 20 times", "at-most: 200 times" },
        { "returns", "policyset.yaml", "        guest: 15\n        member and above: 60", "        guest: 51\n        member and above: 60" },
        { "travel-goodwill", "missed-flight.policy.yaml", "customer.tier < \"gold\"", "customer.tier <= \"gold\"" },
        { "travel-goodwill", "missed-connection.policy.yaml", "      - booking.allOnOne\n", "" },
        { "travel-goodwill", "missed-connection.policy.yaml", "flight.hoursLate >= 3", "flight.hoursLate >= 2" },
        { "travel-goodwill", "every-journey.policy.yaml", "amount: 12000", "amount: 1200" },
        { "travel-goodwill", "policyset.yaml", "up-to: 75", "up-to: 750" },
        { "travel-goodwill", "policyset.yaml", "cared: customer.tier == \"gold\" or booking.cabin == \"business\"", "cared: customer.tier == \"gold\" and booking.cabin == \"business\"" },
        { "online-retail", "own-account.policy.yaml", "overridable-by: final", "overridable-by: lead" },
        { "online-retail", "modify-pending.policy.yaml", "when: payment.method != \"gift-card\" or payment.giftCardCovers", "when: payment.method == \"gift-card\" or payment.giftCardCovers" },
        { "online-retail", "own-account.policy.yaml", "when: not customer.identified", "when: customer.identified" },
        { "online-retail", "cancel-pending.policy.yaml", "when: payment.paidByGiftCard", "when: payment.paidByGiftcard" },
    };

    [Fact]
    public void There_are_forty() => Bugs.Should().HaveCount(40).And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Bugs))]
    public void Each_is_caught(string set, string file, string written, string instead)
    {
        using var folder = new TemporaryFolder();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(SourceFile.Top, "policies", set), "*.yaml"))
        {
            folder.Write($"{set}/{Path.GetFileName(path)}", File.ReadAllText(path));
        }

        var changed = Path.Combine(folder.Path, set, file);
        var text = File.ReadAllText(changed);
        text.Should().Contain(written);
        var at = text.IndexOf(written, StringComparison.Ordinal);
        File.WriteAllText(changed, text[..at] + instead + text[(at + written.Length)..]);

        var run = ToolRun.Of("test", Path.Combine(folder.Path, set));

        run.Exit.Should().Be(1, run.Out);
    }
}
