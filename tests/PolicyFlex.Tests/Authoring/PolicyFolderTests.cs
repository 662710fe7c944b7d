using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>What lies in a folder is found, and nothing that lies elsewhere.</summary>
public sealed class PolicyFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policyflex-").FullName;
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_set_file_comes_first_and_then_the_policies_in_ordinal_order()
    {
        Write("policyset.yaml", "policy-set: s");
        Write("b.policy.yaml", "policy: b");
        Write("Z.policy.yaml", "policy: z");
        Write("a.policy.yaml", "policy: a");
        Write("a.tests.yaml", "tests: []");
        Write("deeper/c.policy.yaml", "policy: c");

        var files = PolicyFolder.Load(_folder, _diagnostics);

        files.Select(file => file.Name).Should().Equal("policyset.yaml", "Z.policy.yaml", "a.policy.yaml", "b.policy.yaml");
        files[1].Path.Should().Be(_folder + "/Z.policy.yaml");
        _diagnostics.Sorted().Should().BeEmpty();
    }

    [Fact]
    public void A_folder_that_is_missing_is_told()
    {
        PolicyFolder.Load(_folder + "/none", _diagnostics).Should().BeEmpty();

        Told().Should().Equal($"{_folder}/none: error PF100: There is no such folder.");
    }

    [Fact]
    public void A_set_that_lies_one_step_deeper_is_pointed_out()
    {
        Write("shop/policyset.yaml", "policy-set: s");

        PolicyFolder.Load(_folder, _diagnostics).Should().BeEmpty();

        Told().Should().Equal(
            $"{_folder}: error PF101: There is no `policyset.yaml` here. A policy set is a folder with one such file. Did you mean `{_folder}/shop`?");
    }

    [Fact]
    public void A_set_without_policies_is_doubtful()
    {
        Write("policyset.yaml", "policy-set: s");

        PolicyFolder.Load(_folder, _diagnostics).Should().ContainSingle();

        Told().Should().Equal(
            $"{_folder}/policyset.yaml: warning PF102: The set has no policies. Put at least one file `NAME.policy.yaml` beside this one.");
    }

    [Theory]
    [InlineData("late.policy.yml", "late.policy.yaml")]
    [InlineData("late-policy.yaml", "late.policy.yaml")]
    [InlineData("Late.Policy.yaml", "late.policy.yaml")]
    [InlineData("policy.yaml", "NAME.policy.yaml")]
    [InlineData("late.yaml", "late.policy.yaml")]
    [InlineData("PolicySet.yml", "policyset.yaml")]
    [InlineData("late.test.yaml", "late.tests.yaml", "tests")]
    [InlineData("late.tests.yml", "late.tests.yaml", "tests")]
    public void A_file_with_a_name_that_is_not_quite_right_is_told(string name, string better, string what = "a policy")
    {
        Write("policyset.yaml", "policy-set: s");
        Write("a.policy.yaml", "policy: a");
        Write(name, "policy: b");

        PolicyFolder.Load(_folder, _diagnostics).Should().HaveCount(2);

        Told().Should().Equal(
            $"{_folder}/{name}: warning PF103: The file `{name}` is not read, since its name is not that of {what}. Did you mean `{better}`?");
    }

    [Fact]
    public void A_file_that_is_no_policy_is_sent_to_a_folder_of_its_own()
    {
        Write("policyset.yaml", "policy-set: s");
        Write("a.policy.yaml", "policy: a");
        Write("bg.yaml", "similar:\n  late/other: 3\n");

        PolicyFolder.Load(_folder, _diagnostics).Should().HaveCount(2);

        Told().Should().Equal(
            $"{_folder}/bg.yaml: warning PF103: The file `bg.yaml` is not read, since it is no policy. A background or a situation goes into a folder of its own, as `situations/bg.yaml`.");
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        Write("set/policyset.yaml", "policy-set: s");
        Write("secret.yaml", "policy: secret");
        File.CreateSymbolicLink(Path.Combine(_folder, "set", "a.policy.yaml"), Path.Combine(_folder, "secret.yaml"));
        Write("set/b.txt", "policy: b");
        File.CreateSymbolicLink(Path.Combine(_folder, "set", "b.policy.yaml"), "b.txt");

        var files = PolicyFolder.Load(_folder + "/set", _diagnostics);

        files.Select(file => file.Name).Should().Equal("policyset.yaml", "b.policy.yaml");
        Told().Should().Equal(
            $"{_folder}/set/a.policy.yaml: error PF105: The file is a link that leads out of the folder, and is not followed. Put the file itself here.");
    }

    [Fact]
    public void A_link_through_a_linked_folder_is_not_followed()
    {
        Write("set/policyset.yaml", "policy-set: s");
        Write("elsewhere/secret.yaml", "policy: secret");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "set", "deeper"), Path.Combine(_folder, "elsewhere"));
        File.CreateSymbolicLink(Path.Combine(_folder, "set", "a.policy.yaml"), "deeper/secret.yaml");

        PolicyFolder.Load(_folder + "/set", _diagnostics).Should().ContainSingle();

        Told().Should().Equal(
            $"{_folder}/set/a.policy.yaml: error PF105: The file is a link that leads out of the folder, and is not followed. Put the file itself here.");
    }

    [Fact]
    public void A_folder_that_is_itself_a_link_is_read()
    {
        Write("set/policyset.yaml", "policy-set: s");
        Write("set/a.policy.yaml", "policy: a");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "link"), Path.Combine(_folder, "set"));
        File.CreateSymbolicLink(Path.Combine(_folder, "set", "b.policy.yaml"), "a.policy.yaml");

        PolicyFolder.Load(_folder + "/link/", _diagnostics).Should().HaveCount(3);

        Told().Should().BeEmpty();
    }

    [Fact]
    public void Fifty_megabytes_are_refused_before_they_are_read()
    {
        Write("policyset.yaml", "policy-set: s");
        using (var large = new FileStream(Path.Combine(_folder, "a.policy.yaml"), FileMode.Create))
        {
            large.SetLength(50 * 1024 * 1024);
        }

        PolicyFolder.Load(_folder, _diagnostics).Should().ContainSingle();

        Told().Should().Equal(
            $"{_folder}/a.policy.yaml: error PF106: The file is too large to read. A file may hold 1 MB; divide it into several.");
    }

    [Fact]
    public void A_link_to_nothing_cannot_be_read()
    {
        Write("policyset.yaml", "policy-set: s");
        File.CreateSymbolicLink(Path.Combine(_folder, "a.policy.yaml"), "gone.yaml");

        PolicyFolder.Load(_folder, _diagnostics).Should().ContainSingle();

        Told().Single().Should().StartWith($"{_folder}/a.policy.yaml: error PF104: The file cannot be read: ");
    }

    private string[] Told() => [.. _diagnostics.Sorted().Select(diagnostic => diagnostic.ToString())];

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
