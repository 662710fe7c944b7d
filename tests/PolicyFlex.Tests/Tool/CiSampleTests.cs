using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Tests.Conventions;
using Xunit;

namespace PolicyFlex.Tests.Tool;

/// <summary>What stands in <c>samples/ci</c> works as it stands.</summary>
public sealed partial class CiSampleTests
{
    private static readonly string[] As = ["-c", "user.name=somebody", "-c", "user.email=somebody@example.com"];

    private static readonly string Samples = Path.Combine(SourceFile.Top, "samples", "ci");

    public static TheoryData<string> Lines =>
    [
        .. Directory.EnumerateFiles(Samples)
            .Where(file => !file.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(file => Command().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["line"].Value.Trim())
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Lines))]
    public void Each_command_line_is_one_of_the_tool_and_passes_our_policies(string line)
    {
        using var folder = new TemporaryFolder();
        var words = line.Split('>')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(word => word == "policies" ? Path.Combine(SourceFile.Top, "policies", "returns")
                : word == "origin/main" ? "HEAD"
                : word.StartsWith("coverage.", StringComparison.Ordinal) ? Path.Combine(folder.Path, word)
                : word);

        ToolRun.Of([.. words]).Should().Match<ToolRun>(run => run.Exit == 0 && run.Error == "");
    }

    [Fact]
    public void There_are_commands_in_each_file() => Lines.Should().HaveCountGreaterThan(9);

    [Theory]
    [InlineData("github.yml")]
    [InlineData("gitlab.yml")]
    [InlineData("pre-commit-config.yaml")]
    public void The_yaml_of_build_servers_can_be_read(string name)
    {
        var told = new DiagnosticBag();

        YamlReader.Read(new PolicyFile(name, name, Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(Samples, name)))), told).Should().BeOfType<YamlMap>();
        told.Sorted().Where(one => one.Severity == Severity.Error).Should().BeEmpty();
    }

    [Fact]
    public void The_hook_lets_a_good_commit_pass_and_stops_a_bad_one()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "bin"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "repository", "policies"));
        Directory.Move(ShopSet.WriteTidy(folder), Path.Combine(folder.Path, "repository", "policies", "shop"));
        var shim = folder.Write("bin/policyflex", $"#!/bin/sh\nexec dotnet \"{typeof(PolicyFlex.Tool.ExitCode).Assembly.Location}\" \"$@\"\n");
        var hook = folder.Write("repository/hook", File.ReadAllText(Path.Combine(Samples, "pre-commit")));
        Run(folder, "chmod", "u+x", shim, hook).Exit.Should().Be(0);
        Run(folder, "git", "init", "--quiet", "--initial-branch=main").Exit.Should().Be(0);
        Directory.CreateDirectory(Path.Combine(folder.Path, "repository", ".git", "hooks"));
        File.Move(hook, Path.Combine(folder.Path, "repository", ".git", "hooks", "pre-commit"));
        Commit(folder).Should().Be((0, "All files are laid out as they should be.\nshop: 1 policy, 4 rules, 2 options: fine\n✓ policies/shop/late-delivery.tests.yaml  5 passed\n\n5 passed, 0 failed\n"));
        var policy = Path.Combine(folder.Path, "repository", "policies", "shop", "late-delivery.policy.yaml");
        var good = File.ReadAllText(policy);

        File.WriteAllText(policy, good + "# a note\n");
        Commit(folder).Exit.Should().Be(0);

        File.WriteAllText(policy, good.Replace("allow: refund", "allow: refnd", StringComparison.Ordinal));
        var stopped = Commit(folder);
        stopped.Exit.Should().Be(1);
        stopped.Said.Should().Contain("error PF301: Rule `refund-window` speaks of `refnd`");

        Run(folder, "git", "add", "-A");
        File.WriteAllText(policy, good);
        Run(folder, "git", [.. As, "commit", "--quiet", "-m", "mended too late"]).Exit.Should().Be(1, "what is committed is wrong, whatever lies there now");

        File.WriteAllText(policy, good.Replace("daysSinceDelivery <= 90", "daysSinceDelivery <= 190", StringComparison.Ordinal));
        Commit(folder).Said.Should().Contain("expected refund to be denied");
    }

    private static (int Exit, string Said) Commit(TemporaryFolder folder)
    {
        Run(folder, "git", "add", "-A");
        return Run(folder, "git", [.. As, "commit", "--quiet", "-m", "a change"]);
    }

    private static (int Exit, string Said) Run(TemporaryFolder folder, string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words)
        {
            WorkingDirectory = Path.Combine(folder.Path, "repository"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PATH"] = $"{Path.Combine(folder.Path, "bin")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}" },
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (process.ExitCode, output.Result + error.Result);
    }

    [GeneratedRegex(@"^\s*(- |- run: |run: |entry: )?(?<line>policyflex [^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
