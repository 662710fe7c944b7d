using System.Text;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Checking.Lint;

/// <summary>Sets that nobody writes by hand: a look that grew with the square of their size would not end.</summary>
public sealed class HugeLintTests
{
    [Fact]
    public void Thousands_of_limits_are_looked_at()
    {
        var text = new StringBuilder("# returns.policy.yaml\ngoodwill:\n  - option: credit\n    gives: store-credit\n    amount: 10\n    limits:\n");
        for (var i = 0; i < 20_000; i++)
        {
            text.Append("      - 100 per customer within ").Append(20_001 - i).Append(" days\n");
        }

        Linted.Check(text.ToString()).Diagnostics.Count(one => one.Code == "PF704").Should().BeInRange(1, 100);
    }

    [Fact]
    public void Thousands_of_rules_that_divide_a_number_are_looked_at()
    {
        var text = new StringBuilder("# returns.policy.yaml\nrules:\n");
        for (var i = 0; i < 3_000; i++)
        {
            text.Append("  - rule: r-").Append(i).Append("\n    allow: refund\n    when: order.total > ").Append(2 * i).Append(" and order.total < ").Append((2 * i) + 2).Append('\n');
        }

        Linted.Check(text.ToString()).Diagnostics.Count(one => one.Code == "PF700").Should().Be(1_000, "each leaves out what lies between it and the next, and no more are told");
    }
}
