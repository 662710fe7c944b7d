using System.Text;
using FluentAssertions;
using PolicyFlex.Ledger;
using Xunit;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

public sealed class LedgerExchangeTests
{
    private const string Gestures = """
        {"id":"old-1","option":"credit","amount":20.50,"currency":"USD","at":"2026-01-05T10:00:00-05:00","case":"k-1","agent":"a-1","subjects":{"customer.id":"c-1"}}

        {"id":"old-2","option":"gone","amount":3,"worth":7,"currency":"USD","at":"2026-01-06T10:00:00Z"}
        """;

    [Fact]
    public async Task What_was_given_before_there_was_a_ledger_counts()
    {
        await using var shop = await LedgerFixture.OpenAsync();

        (await ImportAsync(shop, Gestures)).Should().BeEquivalentTo(new ImportReport(2, 0, []));

        (await shop.UsedAsync(Of(AmountPerCustomer, "c-1", "within 90 days"))).Should().Be(20.50m);
        (await shop.UsedAsync(Of(AmountPerAgent, "a-1"))).Should().Be(20.50m);
        (await shop.Ledger.FindAsync("old-2")).Should().BeEquivalentTo(new { State = GrantState.Posted, Name = "gone", Net = 3m, NetWorth = 7m });
        (await ImportAsync(shop, Gestures)).Should().BeEquivalentTo(new ImportReport(0, 2, []), "nothing is imported twice");
    }

    [Fact]
    public async Task Of_lines_that_cannot_be_imported_each_is_told_and_none_is_written()
    {
        await using var shop = await LedgerFixture.OpenAsync();

        var report = await ImportAsync(shop, Gestures + """

            {"id":"old-1","option":"credit","amount":1,"currency":"USD","at":"2026-01-05T10:00:00Z"}
            {"option":"credit","action":"refund","amount":-1,"currency":"USD","at":"last week","agent":""}
            {"id":"x","option":"credit"
            ["x"]
            {"id":"y","option":"credit","ammount":1,"currency":"USD","at":"2026-01-05T10:00:00Z","subjects":{"customer.id":7}}
            """);

        report.Written.Should().Be(0);
        report.Problems.Select(problem => $"{problem.Line}: {problem.Sentence}").Should().Equal(
            "4: The id `old-1` stands in line 1 already. Each gesture has an id of its own.",
            "5: A gesture names either the `option` that was given or the `action` that was done.",
            "5: `amount` has to be a number from 0 to 100000000000000 with four decimals at most; it is -1.",
            "5: `agent` has to be a text that is not empty; it is \"\".",
            "5: `id` is missing.",
            "5: `at` has to be a moment with its offset, like `2026-01-05T10:00:00-05:00`; it is `last week`.",
            "6: The line is no JSON: at character 28 it cannot be read.",
            "7: The line is no object. Write `{ \"id\": …, \"option\": …, \"amount\": …, \"at\": … }`.",
            "8: There is no `ammount` in a gesture; it has id, option, action, amount, worth, at, currency, case, agent, subjects.",
            "8: `customer.id` under `subjects` has to be a text that is not empty.");
        (await shop.Ledger.FindAsync("old-2")).Should().BeNull();
    }

    [Fact]
    public async Task Everything_is_written_out_a_line_an_entry()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.Ledger.ReserveAsync(new Reservation { Id = "g-1", Terms = Terms(24, Monday), Note = "“sorry”, she said" });
        await shop.Ledger.PostAsync("g-1", 20);

        using var output = new MemoryStream();
        var count = await LedgerExport.WriteAsync(shop.Store, output);

        var lines = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
        lines.Should().HaveCount((int)count);
        lines[^2].Should().StartWith("{\"sequence\":7,\"matter\":\"grant/g-1\",\"slot\":\"reserved\",\"kind\":\"reserved\",\"at\":\"2026-03-02T10:00:00+00:00\",\"due\":\"2026-03-02T10:15:00+00:00\",\"subjects\":{\"agent\":\"a-1\",\"case\":\"case-1\",\"customer.id\":\"c-1\"},\"content\":{")
            .And.Contain("\"note\":\"“sorry”, she said\"");
        lines[^1].Should().Be("{\"sequence\":8,\"matter\":\"grant/g-1\",\"slot\":\"settled\",\"kind\":\"posted\",\"at\":\"2026-03-02T10:00:00+00:00\",\"subjects\":{\"agent\":\"a-1\",\"case\":\"case-1\",\"customer.id\":\"c-1\"},\"content\":{\"amount\":20}}");
    }

    private static async Task<ImportReport> ImportAsync(LedgerFixture shop, string lines)
    {
        using var reader = new StringReader(lines);
        return await LedgerImport.GesturesAsync(shop.Ledger, reader);
    }
}
