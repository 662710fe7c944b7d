using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Tool;

/// <summary><c>policyflex fmt</c>.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Files_are_written_anew_and_those_in_order_are_not_touched()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        var file = Path.Combine(shop, "late-delivery.policy.yaml");
        var tidy = File.ReadAllText(file);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }

        File.WriteAllText(file, tidy.Replace("\n", "\r\n", StringComparison.Ordinal));
        ToolRun.Of("fmt", shop).Without(folder.Path).Should().Be(new ToolRun(0, "formatted  FOLDER/shop/late-delivery.policy.yaml\n", ""));

        File.ReadAllText(file).Should().Be(tidy);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }

        Directory.EnumerateFiles(shop).Should().HaveCount(3);
        ToolRun.Of("fmt", shop).Should().Be(new ToolRun(0, "All files are laid out as they should be.\n", ""));
    }

    [Fact]
    public void Check_writes_nothing_and_fails()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        var file = Path.Combine(shop, "policyset.yaml");
        File.AppendAllText(file, "\n\n\n");
        var untidy = File.ReadAllText(file);

        ToolRun.Of("fmt", shop, "--check").Without(folder.Path).Should().Be(new ToolRun(1, "would change  FOLDER/shop/policyset.yaml\n", ""));
        File.ReadAllText(file).Should().Be(untidy);
    }

    [Fact]
    public void A_file_that_is_no_yaml_is_told_and_left_and_the_others_are_formatted()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        var broken = folder.Write("shop/broken.policy.yaml", "policy: [broken\nrules: {\n");
        File.AppendAllText(Path.Combine(shop, "policyset.yaml"), "\n\n");

        var run = ToolRun.Of("fmt", shop).Without(folder.Path);

        run.Exit.Should().Be(1);
        run.Out.Should().StartWith("formatted  FOLDER/shop/policyset.yaml\n").And.Contain("FOLDER/shop/broken.policy.yaml\n  1:").And.Contain(" error PF1");
        File.ReadAllText(broken).Should().Be("policy: [broken\nrules: {\n");
    }

    [Fact]
    public void A_link_is_followed_to_its_file_within_the_set()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        File.Move(Path.Combine(shop, "late-delivery.policy.yaml"), Path.Combine(shop, "real.yaml"));
        File.AppendAllText(Path.Combine(shop, "real.yaml"), "\n\n");
        File.CreateSymbolicLink(Path.Combine(shop, "late-delivery.policy.yaml"), Path.Combine(shop, "real.yaml"));

        ToolRun.Of("fmt", shop).Exit.Should().Be(0);

        new FileInfo(Path.Combine(shop, "late-delivery.policy.yaml")).LinkTarget.Should().NotBeNull();
        File.ReadAllText(Path.Combine(shop, "real.yaml")).Should().EndWith("arrive?\n");
    }
}
