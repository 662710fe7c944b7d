using FluentAssertions;
using PolicyFlex.Tests.Reference;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("PF340")]
    [InlineData("pf340")]
    public void A_code_is_explained_with_an_example_and_how_it_is_mended(string code) => ToolRun.Of("explain", code).Should().Be(new ToolRun(0, """
        PF340: A denial has no words for the customer.

          rules:
            - rule: small-refund
              deny: refund
                    ^
              instead: [hand-over]

        error PF340: The denial of rule `small-refund` has no words for the customer. A denial has `say`.

        Mended:

          rules:
            - rule: small-refund
              deny: refund
              say: Not this one.
              instead: [hand-over]

        Somebody has to say it. Whoever writes the policy knows best why, and says it kindly once for all.

        """, ""));

    [Fact]
    public void A_link_of_the_page_is_shown_as_its_text() =>
        ToolRun.Of("explain", "PF100").Out.Should().EndWith("On the command line this is PF610, told before anything is read.\n");

    [Fact]
    public void Every_code_is_explained() =>
        DiagnosticPages.Entries.Select(entry => (entry.Code, Run: ToolRun.Of("explain", entry.Code)))
            .Should().OnlyContain(one => one.Run.Exit == 0 && one.Run.Out.StartsWith(one.Code + ": ") && !one.Run.Out.Contains("```") && !one.Run.Out.Contains("##"));

    [Theory]
    [InlineData("PF3O1", " Did you mean `PF301`?")]
    [InlineData("301", " Did you mean `PF301`?")]
    [InlineData("PF9999", "")]
    public void A_code_that_there_is_not_is_told_with_the_one_that_has_its_digits(string code, string guess) => ToolRun.Of("explain", code).Should().Be(
        new ToolRun(2, "", $"error PF607: There is no code `{code}`. A code stands in front of each message, and is written as `PF301`.{guess}\n"));
}
