using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;

namespace PolicyFlex.Tests.Explaining;

/// <summary>
/// Tries every change of up to three facts of a small set, by giving the engine another situation: the smallest ones as the page on the
/// language says them, with no thought of how to find them faster.
/// </summary>
internal sealed class BruteForce(SmallSet set, PolicyEngine engine, SmallSituation now)
{
    private const int MostFacts = 3;

    private readonly Decision _now = now.Decide(engine);
    private readonly List<(ImmutableArray<(int Fact, int Value)> Change, Decision Then)> _all = [];

    /// <summary>Where the engine's changes are not the smallest there are; null if they are.</summary>
    public string? DifferenceFrom(ImmutableArray<AnswerChanges> found)
    {
        Try(0, [], now);
        return Names().Select(name => DifferenceFrom(name, found.FirstOrDefault(answer => answer.Name == name))).FirstOrDefault(difference => difference is not null);
    }

    private IEnumerable<string> Names() => _now.Actions.Select(action => action.Action).Concat(_now.Goodwill.Select(option => option.Option));

    private void Try(int first, ImmutableArray<(int Fact, int Value)> change, SmallSituation situation)
    {
        if (!change.IsEmpty)
        {
            _all.Add((change, situation.Decide(engine)));
        }

        for (var fact = first; fact < SmallFact.All.Length && change.Length < MostFacts; fact++)
        {
            for (var value = 0; value < SmallFact.All[fact].Values.Length; value++)
            {
                if (now.Known(fact) != value && set.Mentions(SmallFact.All[fact].Name))
                {
                    Try(fact + 1, change.Add((fact, value)), situation.With(fact, value));
                }
            }
        }
    }

    private string? DifferenceFrom(string name, AnswerChanges? found)
    {
        var (answer, upTo) = AnswerIn(_now, name);
        if (answer == Answer.NeedsFacts || (answer == Answer.Allowed && upTo is null))
        {
            return found is null ? null : $"{name}: changes for an answer that has none";
        }

        var better = _all.Where(one => IsBetter(AnswerIn(one.Then, name), (answer, upTo))).Select(one => one.Change).ToList();
        var smallest = better.GroupBy(WhoOf).ToDictionary(group => group.Key, group => group.Min(change => change.Length));
        var expected = smallest
            .Where(one => !smallest.Any(easier => easier.Key < one.Key && easier.Value < one.Value))
            .OrderBy(one => one.Value)
            .ThenBy(one => one.Key)
            .Take(3)
            .Select(one => $"{one.Value} by {one.Key}")
            .ToList();
        var actual = (found?.Changes ?? []).Select(change => $"{change.Facts.Length} by {change.WhoCan}").ToList();
        return !expected.SequenceEqual(actual) ? $"{name}: [{string.Join(", ", actual)}] where there are [{string.Join(", ", expected)}]"
            : found is { IsComplete: false } ? $"{name}: the search was not complete"
            : (found?.Changes ?? []).Select(change => Fault(name, change, better)).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>What is wrong with a change: it does not lead where it says, or a nearer one does as well.</summary>
    private string? Fault(string name, SmallestChange change, List<ImmutableArray<(int Fact, int Value)>> better)
    {
        ImmutableArray<(int Fact, int Value)> moved =
            [.. change.Facts.Select(fact => (Fact: SmallSituation.PlaceOf(fact.Fact), fact.To)).Select(pair => (pair.Fact, SmallFact.All[pair.Fact].Values.IndexOf(pair.To))).OrderBy(pair => pair.Fact)];
        var then = AnswerIn(moved.Aggregate(now, (situation, move) => situation.With(move.Fact, move.Value)).Decide(engine), name);
        var nearer = better.FirstOrDefault(other => WhoOf(other) == change.WhoCan && IsNearer(other, moved), []);
        return then != (change.Answer, change.UpTo) ? $"{name}: {change.Sentence} But it would be {then}."
            : !nearer.IsEmpty ? $"{name}: {change.Sentence} But {string.Join(", ", nearer.Select(move => SmallFact.All[move.Fact].Values[move.Value]))} is nearer."
            : change.Facts.Any(fact => fact.IfConfirmed != (fact.Fact == SmallFact.Receipt)) ? $"{name}: a receipt counts only if it is confirmed"
            : null;
    }

    private bool IsNearer(ImmutableArray<(int Fact, int Value)> one, ImmutableArray<(int Fact, int Value)> other)
    {
        if (!one.Select(move => move.Fact).SequenceEqual(other.Select(move => move.Fact)))
        {
            return false;
        }

        var distances = one.Zip(other, (left, right) => (Left: DistanceOf(left), Right: DistanceOf(right))).ToList();
        return distances.TrueForAll(pair => pair.Left <= pair.Right) && distances.Exists(pair => pair.Left < pair.Right);
    }

    /// <summary>How far a value is from what is known, or claimed; everything is as near to what is neither.</summary>
    private decimal DistanceOf((int Fact, int Value) move) =>
        (now.Known(move.Fact) ?? now.Values[move.Fact]) is { } from ? SmallFact.All[move.Fact].Distance(move.Value, from) : 0;

    /// <summary>The one who can change the hardest of the facts; days only go up by themselves.</summary>
    private WhoCan WhoOf(ImmutableArray<(int Fact, int Value)> change) => change.Max(move =>
        SmallFact.All[move.Fact].Name == SmallFact.Days && set.Changers[move.Fact] == WhoCan.Time && now.Known(move.Fact) > move.Value
            ? WhoCan.Nobody
            : set.Changers[move.Fact]);

    private static bool IsBetter((Answer Answer, decimal? UpTo) one, (Answer Answer, decimal? UpTo) other) =>
        Grade(one.Answer) > Grade(other.Answer) || (one.Answer == Answer.Allowed && other.Answer == Answer.Allowed && one.UpTo > other.UpTo);

    private static int Grade(Answer answer) => answer switch
    {
        Answer.Allowed => 2,
        Answer.NeedsApproval => 1,
        _ => 0,
    };

    private static (Answer Answer, decimal? UpTo) AnswerIn(Decision decision, string name) =>
        decision.Actions.FirstOrDefault(action => action.Action == name) is { } action ? (action.Answer, null)
        : decision.Goodwill.FirstOrDefault(option => option.Option == name) is { } option ? (option.Answer, option.Answer == Answer.Allowed ? option.UpTo : null)
        : (Answer.NotCovered, null);
}
