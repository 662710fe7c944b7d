using System.Text;
using FluentAssertions;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

public sealed class SqliteErasureTests
{
    private const string Secret = "zoe-4711";

    [Fact]
    public async Task Of_whoever_is_erased_not_a_byte_is_left_in_the_files()
    {
        await using var file = new SqliteFile();
        var store = await file.OpenAsync(new SqliteLedgerStore(file.FilePath));
        for (var i = 0; i < 40; i++)
        {
            await store.WriteAsync(
                Reads(Of(Secret), Of("c-2")), _ => new StoreWrites { Entries = [.. Enumerable.Range(0, 10).Select(n => Entry($"grant/{i}-{n}", n % 3 == 0 ? Secret : $"c-{i}-{n}"))] });
        }

        await store.UsedAsync(Of(Secret));
        Traces(file).Should().BePositive("else the search finds nothing at all");
        await store.WriteAsync(Reads() with { Alone = true }, _ => new StoreWrites { Move = new SubjectMove("customer.id", Secret, "erased-1", Erase: true) });

        Traces(file).Should().Be(0);
        (await store.UsedAsync(Of("erased-1"))).Should().Be(160);
        (await store.SettingAsync("secure_delete")).Should().Be(2L, "the dear kind is for erasures only");
    }

    private static LedgerEntry Entry(string matter, string customer) => One(matter, Of(customer == Secret ? Secret : "c-2")) with
    {
        Subjects = LedgerShop.Terms(1, Noon, customer).Subjects.Add("agent", "a-1"),
        Private = $$"""{"note":"{{customer}} rang twice and was kind about it"}""",
        Due = Noon,
    };

    /// <summary>How often the name stands in the files.</summary>
    private static int Traces(SqliteFile file)
    {
        var (name, count) = (Encoding.UTF8.GetBytes(Secret), 0);
        foreach (var path in Directory.GetFiles(Path.GetDirectoryName(file.FilePath)!))
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            for (var rest = bytes.AsSpan(); rest.IndexOf(name) is var found and >= 0; rest = rest[(found + 1)..])
            {
                count++;
            }
        }

        return count;
    }
}
