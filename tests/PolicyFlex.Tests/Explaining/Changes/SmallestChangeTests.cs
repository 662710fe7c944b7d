using System.Globalization;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Explaining;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Explaining;

/// <summary>No change is smaller than the ones that are found: brute force finds none on random small sets.</summary>
public sealed class SmallestChangeTests(ITestOutputHelper output)
{
    /// <summary>How many sets to try: <c>POLICYFLEX_CHANGES</c>, else 200.</summary>
    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("POLICYFLEX_CHANGES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 200;

    [Fact]
    public void Brute_force_finds_nothing_smaller()
    {
        var (sets, refused, changes) = (0, 0, 0);
        Gen.Select(GenSmallSets.Set, GenSmallSets.Situation).Sample(
            (set, situation) =>
            {
                Interlocked.Increment(ref sets);
                if (set.Load() is not { } engine)
                {
                    Interlocked.Increment(ref refused);
                    return;
                }

                var found = engine.FindChanges(situation.Request(engine));
                Interlocked.Add(ref changes, found.Sum(answer => answer.Changes.Length));
                new BruteForce(set, engine, situation).DifferenceFrom(found).Should().BeNull();
            },
            writeLine: output.WriteLine,
            iter: Count,
            print: pair => $"{pair.Item1}\n{pair.Item2}");

        output.WriteLine($"{sets} sets, {refused} of them refused, {changes} changes");
        refused.Should().BeLessThan(1 + (sets / 5), "most of generated sets load");
        changes.Should().BeGreaterThan(sets / 2, "most answers that could be better have a change");
    }

    [Fact]
    public void What_nobody_can_change_is_never_advice() =>
        Gen.Select(GenSmallSets.Set, GenSmallSets.Situation).Sample(
            (set, situation) =>
            {
                var changes = set.Load() is { } engine ? engine.FindChanges(situation.Request(engine)) : [];
                foreach (var change in changes.SelectMany(answer => answer.Changes))
                {
                    var isAdvice = change.Sentence.EndsWith("can change that.") || change.Sentence.EndsWith("Time changes that.");
                    isAdvice.Should().Be(change.Facts.All(fact => set.Changers[SmallSituation.PlaceOf(fact.Fact)] != WhoCan.Nobody && fact.WhoCan != WhoCan.Nobody));
                }
            },
            writeLine: output.WriteLine,
            iter: Count,
            print: pair => $"{pair.Item1}\n{pair.Item2}");
}
