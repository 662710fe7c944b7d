using System.Globalization;
using System.Text;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Situations;
using PolicyFlex.Sql;

namespace PolicyFlex.Workers;

/// <summary>Records decisions without end, and an override after every few of them; writes a line for each, once it was recorded.</summary>
internal static class Recording
{
    private const int Between = 10;

    /// <summary>Records until it is killed, from a number on that the input names. Each decision is of a customer of its own: <c>c-17</c>.</summary>
    /// <param name="path">The ledger's file.</param>
    /// <param name="set">The folder of the set.</param>
    /// <param name="situation">A situation whose refund is denied, with <c>c-1</c> for the customer and <c>s-1</c> for its id.</param>
    /// <param name="most">How many decisions go into one batch at most.</param>
    public static async Task RunAsync(string path, string set, string situation, int most)
    {
        var engine = PolicyEngine.Load(set).Engine!;
        await using var store = new SqliteLedgerStore(path);
        await store.OpenAsync();
        await using var ledger = new GrantLedger(store);
        await using var journal = new ReviewJournal(engine, ledger, new ReviewJournalOptions { MostInOneBatch = most });
        for (var i = int.Parse(await Console.In.ReadLineAsync() ?? "", CultureInfo.InvariantCulture); ; i++)
        {
            var (decided, decision) = Decide(engine, situation, i);
            journal.Record(decision, decided, Kim);
            await LedgerPlace.SayAsync($"decision {i}");

            // A machine that is busy with other things may write more slowly than decisions come: then more than the last batch waits.
            while (journal.Waiting >= most)
            {
                await journal.FlushAsync();
            }

            if (i % Between == 0)
            {
                await journal.RecordOverrideAsync(new PolicyOverride
                {
                    Id = $"o-{i}",
                    Decision = decision,
                    Situation = decided,
                    Actor = Kim,
                    Name = "refund",
                    Direction = OverrideDirection.MoreLenient,
                    Reason = "unfair-here",
                });
                await LedgerPlace.SayAsync($"override {i}");
            }
        }
    }

    private static Actor Kim { get; } = new("agent", "kim");

    private static (Situation Situation, Decision Decision) Decide(PolicyEngine engine, string situation, int i)
    {
        var json = situation.Replace("\"c-1\"", $"\"c-{i}\"", StringComparison.Ordinal).Replace("\"s-1\"", $"\"s-{i}\"", StringComparison.Ordinal);
        var read = engine.Situations.FromJson(Encoding.UTF8.GetBytes(json)).Situation!;
        return (read, engine.Decide(new DecisionRequest { Situation = read, Actor = Kim, Now = TimeProvider.System.GetUtcNow() }));
    }
}
