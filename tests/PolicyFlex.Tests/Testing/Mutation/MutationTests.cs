using System.Text.Json.Nodes;
using FluentAssertions;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Conventions;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Testing;

/// <summary>
/// Whether the tests of a set notice mistakes in it. The approved texts lie in the folder beside this file; <c>POLICYFLEX_APPROVE=1</c>
/// writes them anew.
/// </summary>
public sealed class MutationTests
{
    [Fact]
    public void Every_mistake_in_a_small_set_is_tried()
    {
        using var folder = new TemporaryFolder();

        var report = PolicyMutation.Run(DeskSet.Write(folder));

        report.IsComplete.Should().BeTrue();
        ApprovedText.Of("desk.txt", string.Concat(report.Mutants.Select(mutant =>
            $"{mutant.At.Line}:{mutant.At.Column} {mutant.Operator}: {mutant.Before} -> {mutant.After}: {mutant.State} {mutant.KilledBy}\n")));
    }

    [Fact]
    public void Survivors_are_shown_as_changes_with_what_would_have_told()
    {
        using var folder = new TemporaryFolder();

        ApprovedText.Of("desk.screen.txt", ToolRun.Of("test", DeskSet.Write(folder), "--mutate").Without(folder.Path).Out);
    }

    [Fact]
    public void What_means_the_same_is_left_out_with_the_number_of_cases()
    {
        using var folder = new TemporaryFolder();
        var policy = DeskSet.Policy.Replace("when: order.total > 100", "when: order.total > 100 or order.total >= 200");

        var report = PolicyMutation.Run(DeskSet.Write(folder, DeskSet.Tests, policy));

        report.Mutants.Where(mutant => mutant.State == MutantState.Equivalent).Select(mutant => $"{mutant.Operator} {mutant.Before} {mutant.After} {mutant.Cases}").Should().Equal(
            "boundary order.total >= 200 order.total > 200 6",
            "part-dropped order.total >= 200  6");
    }

    [Fact]
    public void What_would_have_told_really_tells()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);

        var report = PolicyMutation.Run(shop);

        var boundary = report.Mutants.Single(mutant => mutant.Operator == "boundary" && mutant.Before == "order.total > 400");
        (boundary.State, boundary.After).Should().Be((MutantState.Survived, "order.total >= 400"));
        boundary.Witness.Should().Be(new MutantWitness(
            "a loyal customer keeps both", "with order.total = 400", "refund allowed", "refund needs-approval of lead"));
        var situation = """{ "facts": { "customer": { "id": "c-1", "tier": "gold", "lifetimeValue": 9000 }, "order": { "id": "o-1", "total": 400, "promisedAt": "2026-02-26T18:00:00-05:00" }, "situation": { "kind": "late-delivery", "fault": "partner", "contacts": 2 } } }""";
        AnswerIn(shop, situation).Should().Be("allowed");
        File.WriteAllText(boundary.At.File, File.ReadAllText(boundary.At.File).Replace("order.total > 400", "order.total >= 400"));
        AnswerIn(shop, situation).Should().Be("needs-approval");
    }

    [Fact]
    public void It_is_the_same_every_time()
    {
        using var folder = new TemporaryFolder();
        var desk = DeskSet.Write(folder);

        PolicyMutation.Run(desk).Mutants.Should().Equal(PolicyMutation.Run(desk).Mutants);
    }

    [Fact]
    public void Where_a_test_fails_already_nothing_is_tried()
    {
        using var folder = new TemporaryFolder();
        var desk = DeskSet.Write(folder, "- { name: wrong, given: { order: { total: 20, channel: web } }, expect: { deny: [refund] } }");

        var report = PolicyMutation.Run(desk);

        report.Mutants.Should().BeEmpty();
        report.Tests.Failed.Should().Be(1);
        ToolRun.Of("test", desk, "--mutate").Exit.Should().Be(1);
    }

    [Fact]
    public void Who_interrupts_it_gets_what_was_tried()
    {
        using var folder = new TemporaryFolder();
        using var interrupted = new CancellationTokenSource();
        var progress = new Listener(done => { if (done.Done == 3) { interrupted.Cancel(); } });

        var report = PolicyMutation.Run(ShopSet.Write(folder), progress: progress, cancellationToken: interrupted.Token);

        report.IsComplete.Should().BeFalse();
        report.Mutants.Length.Should().BeInRange(3, 60, "there are 90");
    }

    [Fact]
    public void Too_few_noticed_end_in_a_failure()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);

        var json = JsonNode.Parse(ToolRun.Of("test", shop, "--mutate", "--format", "json").Out)!["mutation"]![0]!;
        var score = (int)json["score"]!;
        json["mutants"]!.AsArray().Count.Should().Be((int)json["killed"]! + (int)json["survived"]! + (int)json["equivalent"]!);
        ToolRun.Of("test", shop, "--mutation-threshold", $"{score}").Exit.Should().Be(0);
        ToolRun.Of("test", shop, "--mutation-threshold", $"{score + 1}").Should().BeEquivalentTo(new
        {
            Exit = 1,
            Error = $"error PF663: The tests notice {score} % of the mistakes that were made in `shop`, and {score + 1} % are wanted. Those that nobody notices are listed by `--mutate`.\n",
        });
    }

    [Theory]
    [InlineData("online-retail", 100)]
    [InlineData("returns", 99)]
    [InlineData("service-recovery", 96)]
    [InlineData("travel-goodwill", 96)]
    public void The_shipped_sets_notice_nearly_everything(string set, int least) =>
        PolicyMutation.Run(Path.Combine(SourceFile.Top, "policies", set)).Score.Should().BeGreaterThanOrEqualTo(least);

    private static string AnswerIn(string set, string situation) => (string)JsonNode.Parse(
        ToolRun.WithInput(situation, "decide", set, "--situation", "-", "--as", "agent", "--at", "2026-03-01T10:00", "--format", "json").Out)!
        ["actions"]!.AsArray().Single(action => (string)action!["action"]! == "refund")!["answer"]!;

    private sealed class Listener(Action<MutationProgress> hear) : IProgress<MutationProgress>
    {
        public void Report(MutationProgress value) => hear(value);
    }
}
