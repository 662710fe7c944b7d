using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Json;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Naive;

/// <summary>A decision by the balances of a ledger is the one by the list of what was given, in every field and with the same explanation.</summary>
public sealed class DecisionsByBalancesTests(ITestOutputHelper output)
{
    [Fact]
    public void A_decision_by_balances_is_the_decision_by_history()
    {
        var (pairs, used) = (0, 0);
        GeneratedPairs.Gen.Sample(
            sample =>
            {
                if (GeneratedPair.Load(sample.Set).Engine is not { } engine)
                    return;

                foreach (var generated in sample.Requests)
                {
                    if (Before(generated).ToRequest(engine) is not { } request)
                        continue;

                    var byBalances = NaiveBalances.InBalances(engine, request);
                    Told(engine, byBalances).Should().Be(Told(engine, request));
                    CheckKeys(engine, byBalances);
                    Interlocked.Increment(ref pairs);
                    Interlocked.Add(ref used, byBalances.Balances!.Value.Count(balance => balance.Used > 0));
                }
            },
            writeLine: output.WriteLine,
            iter: GeneratedPairs.Sets,
            print: sample => sample.Set + "\n" + string.Join('\n', sample.Requests));

        output.WriteLine($"{pairs} pairs, {used} balances of them used");
        used.Should().BePositive("what was given before has to count in some of them");
    }

    /// <summary>Without what was given later, which a list does not count and a ledger does.</summary>
    private static GeneratedRequest Before(GeneratedRequest request) =>
        request with { History = request.History.RemoveAll(grant => grant.At > request.Now) };

    private static string Told(PolicyEngine engine, DecisionRequest request)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text))
        {
            DecisionJson.Write(writer, engine.Explain(request), [], []);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void CheckKeys(PolicyEngine engine, DecisionRequest request)
    {
        var keys = request.Balances!.Value.Select(balance => balance.Key).ToList();
        keys.Select(key => key.ToString()).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var counter = engine.Counters.Single(counter => counter.Name == key.Account.Counter);
            key.Account.Subjects.Select(subject => subject.Name).Should().Equal(counter.Per);
            (key.Window is null || BalanceWindow.Parse(key.Window.Text).Equals(key.Window)).Should().BeTrue();
        }
    }
}
