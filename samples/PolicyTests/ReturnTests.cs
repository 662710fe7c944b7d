using PolicyFlex.Casework;
using PolicyFlex.Testing.Xunit;
using Xunit;

namespace PolicyFlex.Samples.PenShop;

public sealed class ReturnTests
{
    private const string LateReturn = """
        {
          "id": "t-1",
          "wants": ["refund"],
          "facts": {
            "customer": { "id": "c-81", "tier": "member" },
            "order": { "id": "o-55", "total": 140, "stage": "delivered", "boughtAt": "2025-11-20" },
            "situation": { "kind": "return", "fault": "nobody" }
          }
        }
        """;

    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(-5));

    [Fact]
    public async Task After_sixty_days_the_answer_is_no_with_a_way_on()
    {
        await using var desk = PolicyDesk.Open("policies/service-recovery", Morning);

        var decision = await desk.DecideAsync(LateReturn);

        decision.Should().BeCovered()
            .Deny("refund").By("returns/sixty-days").OverridableBy("lead").Instead("trade-in-credit", "service-pen")
            .And.Give("trade-in-credit").Suggesting(42).UpTo(60).LimitedBy("at-most");
    }

    [Fact]
    public async Task A_credit_for_an_order_is_given_once()
    {
        await using var desk = PolicyDesk.Open("policies/service-recovery", Morning);
        var inquiry = desk.Inquiry(LateReturn);
        await desk.Cases.GiveAsync(new Gesture { Id = "g-1", Inquiry = inquiry, Name = "trade-in-credit" });
        await desk.Ledger.PostAsync("g-1");

        desk.Clock.MoveOn(TimeSpan.FromDays(30));

        var decision = await desk.DecideAsync(LateReturn);
        decision.Should().Deny("trade-in-credit");
    }
}
