using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class NewTests
{
    [Fact]
    public void A_new_set_is_told_with_the_next_steps()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("new", Path.Combine(folder.Path, "corner-shop")).Without(folder.Path).Should().Be(new ToolRun(
            0,
            """
            FOLDER/corner-shop is a policy set with one policy, its tests and a situation to try.

              policyflex test FOLDER/corner-shop
              policyflex decide FOLDER/corner-shop --situation FOLDER/corner-shop/situation.json --as agent

            """,
            ""));
    }

    [Fact]
    public void A_new_set_is_in_order_passes_its_tests_and_decides()
    {
        using var folder = new TemporaryFolder();
        var shop = Path.Combine(folder.Path, "corner-shop");
        ToolRun.Of("new", shop);

        ToolRun.Of("check", shop, "--deny-warnings").Should().Be(new ToolRun(0, "corner-shop: 1 policy, 2 rules, 2 options: fine\n", ""));
        ToolRun.Of("test", shop).Without(folder.Path).Should().Be(
            new ToolRun(0, "✓ FOLDER/corner-shop/returns.tests.yaml  4 passed\n\n4 passed, 0 failed\n", ""));
        ToolRun.Of("decide", shop, "--situation", Path.Combine(shop, "situation.json"), "--as", "agent").Out.Should().Contain(
            "Say: “The thirty days for a return are over, but here is what I can do.”");
    }

    [Theory]
    [InlineData("corner-shop", true)]
    [InlineData("shop2", true)]
    [InlineData("2shop", false)]
    [InlineData("shop-", false)]
    [InlineData("corner--shop", false)]
    [InlineData("Shop", false)]
    [InlineData("läden", false)]
    [InlineData("corner.shop", false)]
    public void A_name_is_lower_case_words_with_hyphens(string name, bool isName)
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("new", Path.Combine(folder.Path, name)).Exit.Should().Be(isName ? 0 : 2);
    }

    [Fact]
    public void A_path_commands_no_terminal()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("new", Path.Combine(folder.Path, "a\u001b[31mb\u202e", "shop")).Without(folder.Path).Out.Should().StartWith("FOLDER/a [31mb /shop is a policy set");
    }
}
