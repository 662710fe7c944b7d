using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class CheckTests
{
    [Fact]
    public void A_set_in_order_is_counted_in_one_line()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("check", ShopSet.WriteTidy(folder)).Should().Be(new ToolRun(0, "shop: 1 policy, 4 rules, 2 options: fine\n", ""));
    }

    [Fact]
    public void A_folder_of_sets_is_checked_set_by_set_and_each_once()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.WriteTidy(folder);
        ToolRun.Of("new", Path.Combine(folder.Path, "corner")).Exit.Should().Be(0);

        ToolRun.Of("check", folder.Path, shop, Path.Combine(shop, "policyset.yaml")).Out.Should().Be(
            "corner: 1 policy, 2 rules, 2 options: fine\nshop: 1 policy, 4 rules, 2 options: fine\n");
    }

    [Fact]
    public void A_mistake_is_shown_where_it_stands()
    {
        using var folder = new TemporaryFolder();
        var shop = Broken(folder);

        var run = ToolRun.Of("check", shop).Without(folder.Path);

        run.Exit.Should().Be(1);
        run.Out.Should().StartWith("FOLDER/shop/late-delivery.policy.yaml\n").And.Contain("Did you mean `order.total`?")
            .And.Contain("|     when: order.totl > 400\n").And.EndWith("\nshop: 1 error\n");
    }

    [Fact]
    public void Github_gets_a_line_a_problem_and_nothing_else()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("check", Broken(folder), "--format", "github").Out.Should().StartWith("::error file=").And.Contain("title=PF");
    }

    [Fact]
    public void Json_of_a_set_in_order_is_an_empty_list()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("check", ShopSet.WriteTidy(folder), "--format", "json").Out.Should().Be("[]\n");
    }

    [Fact]
    public void Sarif_of_a_broken_set_has_a_result()
    {
        using var folder = new TemporaryFolder();

        var log = JsonNode.Parse(ToolRun.Of("check", Broken(folder), "--format", "sarif").Out);

        log!["runs"]![0]!["results"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void Warnings_fail_only_where_they_are_denied()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.WriteTidy(folder);
        var policy = Path.Combine(shop, "late-delivery.policy.yaml");
        File.WriteAllText(policy, File.ReadAllText(policy).Replace("owner: fulfilment\n", ""));

        ToolRun.Of("check", shop).Exit.Should().Be(0);
        var denied = ToolRun.Of("check", shop, "--deny-warnings");
        denied.Exit.Should().Be(1);
        denied.Out.Should().EndWith("\nshop: 1 policy, 4 rules, 2 options: 1 warning\n");
    }

    private static string Broken(TemporaryFolder folder)
    {
        var shop = ShopSet.WriteTidy(folder);
        var policy = Path.Combine(shop, "late-delivery.policy.yaml");
        File.WriteAllText(policy, File.ReadAllText(policy).Replace("when: order.total > 400", "when: order.totl > 400"));
        return shop;
    }
}
