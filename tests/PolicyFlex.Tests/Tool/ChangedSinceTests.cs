using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Tool;

/// <summary><c>--changed-since</c>, in a repository of its own.</summary>
public sealed class ChangedSinceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ChangedSinceTests()
    {
        Directory.Move(ShopSet.WriteTidy(_folder), In("one"));
        Directory.Move(ShopSet.WriteTidy(_folder), In("two"));
        Git("init", "--quiet", "--initial-branch=main");
        Commit("a first version");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_change_nothing_is_looked_at()
    {
        Of("check", "--changed-since", "main").Should().Be(new ToolRun(0, "The change touches no policy set.\n", ""));
        Of("test", "--changed-since", "main").Should().Be(new ToolRun(0, "The change touches no policy set.\n", ""));
    }

    [Fact]
    public void A_changed_policy_touches_its_set_and_no_other()
    {
        File.AppendAllText(In("one/late-delivery.policy.yaml"), "# changed\n");

        Of("check", "--changed-since", "main").Out.Should().Be("shop: 1 policy, 4 rules, 2 options: fine\n");
        Of("test", "--changed-since", "HEAD").Out.Should().Be("✓ FOLDER/one/late-delivery.tests.yaml  5 passed\n\n5 passed, 0 failed\n");
    }

    [Fact]
    public void Changed_tests_alone_are_run_alone()
    {
        File.WriteAllText(In("two/policyset.tests.yaml"), "tests:\n  - name: one\n    given:\n      situation: { kind: damaged }\n    expect:\n      coverage: not-covered\n");

        Of("test", "--changed-since", "main").Out.Should().Be("✓ FOLDER/two/policyset.tests.yaml  1 passed\n\n1 passed, 0 failed\n");
    }

    [Theory]
    [InlineData("decided.jsonl", "✓ FOLDER/one/late-delivery.tests.yaml  5 passed\n\n5 passed, 0 failed\n")]
    [InlineData("README.md", "The change touches no policy set.\n")]
    public void A_file_of_cases_touches_its_set_and_a_page_does_not(string name, string told)
    {
        File.WriteAllText(In($"one/{name}"), "{}\n");

        Of("test", "--changed-since", "main").Out.Should().Be(told);
    }

    [Fact]
    public void A_policy_that_is_gone_touches_its_set()
    {
        File.Delete(In("two/late-delivery.tests.yaml"));
        Git("add", "-A");
        Commit("without tests");

        Of("check", "--changed-since", "main~1").Out.Should().Contain("FOLDER/two/late-delivery.policy.yaml\n  2:1 warning PF713: ").And.NotContain("FOLDER/one");
    }

    [Fact]
    public void What_came_to_the_other_branch_meanwhile_is_no_change_of_this_one()
    {
        Git("branch", "work");
        File.AppendAllText(In("two/policyset.yaml"), "# on main\n");
        Commit("on main");
        Git("checkout", "--quiet", "work");
        File.AppendAllText(In("one/policyset.yaml"), "# on work\n");
        Commit("on work");

        Of("test", "--changed-since", "main").Out.Should().Be("✓ FOLDER/one/late-delivery.tests.yaml  5 passed\n\n5 passed, 0 failed\n");
    }

    [Theory]
    [InlineData("nowhere", "Needed a single revision")]
    [InlineData("--output=x", "Needed a single revision")]
    public void A_revision_that_is_not_there_is_told(string revision, string reason)
    {
        var run = Of("check", $"--changed-since={revision}");

        run.Exit.Should().Be(2);
        run.Error.Should().StartWith($"error PF666: What has changed since `{revision}` cannot be told: {reason}. It is told by git, ");
    }

    private ToolRun Of(string verb, params string[] more) => ToolRun.Of([verb, In("one"), In("two"), .. more]).Without(_folder.Path);

    private string In(string path) => Path.Combine(_folder.Path, path);

    private void Commit(string message)
    {
        Git("add", "-A");
        Git("-c", "user.name=somebody", "-c", "user.email=somebody@example.com", "commit", "--quiet", "-m", message);
    }

    private void Git(params string[] words)
    {
        using var git = Process.Start(new ProcessStartInfo("git", words) { WorkingDirectory = _folder.Path, RedirectStandardError = true })!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.Should().Be(0, "git {0}: {1}", words[0], error);
    }
}
