using System.Globalization;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Tests.Ledgers;
using PolicyFlex.Tests.Tool;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Review.Recording;

/// <summary>A process that records is killed again and again.</summary>
public sealed class RecordingCrashTests(ITestOutputHelper output) : IDisposable
{
    private const int MostInOneBatch = 20;
    private const int Enough = 150;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task After_kill_9_every_acknowledged_override_is_there_once_and_of_the_decisions_only_the_last_are_missing()
    {
        var shop = ShopSet.Write(_folder);
        await using var file = new SqliteFile();
        var (overrides, next, lost) = (new List<string>(), 0, 0);
        for (var crash = 0; crash < CrashSize.Crashes; crash++)
        {
            var first = next;
            using (var process = new OtherProcess("record", file.FilePath, shop, ShopSet.Situation, $"{MostInOneBatch}"))
            {
                await process.GoAsync(string.Create(CultureInfo.InvariantCulture, $"{next}"));
                next = await ReadAsync(process, first, overrides);
            }

            await using var store = new PolicyFlex.Sql.SqliteLedgerStore(file.FilePath);
            await store.OpenAsync();
            var events = await EventsAsync(store);
            var decided = events.OfType<DecidedCase>().Select(one => one.Traits.Customer).ToHashSet();
            var there = Enumerable.Range(first, next - first).TakeWhile(i => decided.Contains(CustomerFingerprint.Of("shop", $"c-{i}"))).Count();
            decided.Where(customer => Enumerable.Range(first + there, next - first - there).Any(i => CustomerFingerprint.Of("shop", $"c-{i}") == customer))
                .Should().BeEmpty("they are written in their order");
            (next - first - there).Should().BeLessThanOrEqualTo(2 * MostInOneBatch, "one batch is being written, and one is not full yet");
            lost += next - first - there;
            events.OfType<OverrideMade>().Select(made => made.Id).Should().OnlyHaveUniqueItems().And.Contain(overrides);
            (await LedgerAudit.RunAsync(store)).Faults.Should().BeEmpty();
        }

        output.WriteLine($"{CrashSize.Crashes} crashes: of {next} decisions {lost} were lost, of {overrides.Count} overrides none.");
    }

    /// <summary>Reads what it says it has recorded, and kills it in the middle; tells the number of the next decision.</summary>
    private static async Task<int> ReadAsync(OtherProcess process, int first, List<string> overrides)
    {
        var next = first;
        while (await process.ReadAsync() is { } line)
        {
            switch (line.Split(' '))
            {
                case ["decision", var number]:
                    next = int.Parse(number, CultureInfo.InvariantCulture) + 1;
                    break;
                case ["override", var number]:
                    overrides.Add($"o-{number}");
                    break;
            }

            if (next == first + Enough)
            {
                process.Kill();
            }
        }

        return next;
    }

    private static async Task<List<ReviewEvent>> EventsAsync(PolicyFlex.Sql.SqliteLedgerStore store)
    {
        var (reader, events) = (new ReviewEntryReader("shop", []), new List<ReviewEvent>());
        await foreach (var entry in store.EntriesAsync(0))
        {
            events.AddRange(reader.Read(entry));
        }

        return events;
    }
}
