using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;
using PolicyFlex.Tests.Json;
using PolicyFlex.Tool.Deciding;
using PolicyFlex.Tool.Output;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class DecisionScreenTests
{
    private static readonly PolicySet Set = new()
    {
        Name = "shop",
        Currency = "USD",
        Revision = "sha256:abc",
        Calendar = new Calendar(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), []),
        Actions =
        [
            new ActionDefinition { Name = "refund", Title = "Refund to the original payment method" },
            new ActionDefinition { Name = "reship-express", Title = "Send another one today" },
            new ActionDefinition { Name = "exchange" },
        ],
        Policies = [new Policy { Name = "late-delivery", File = "late-delivery.policy.yaml", Title = "Orders that arrive late" }],
    };

    [Fact]
    public void The_example_of_the_language_page_reads_like_this()
    {
        Show(ContractDecision.Create()).Should().Be(
            """
            Orders that arrive late
            """);
    }

    private static string Show(Decision decision, Ink? ink = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new DecisionScreen(Set, new Page(output), ink ?? Ink.None).Write(decision, new Actor("agent"));
        return output.ToString();
    }
}
