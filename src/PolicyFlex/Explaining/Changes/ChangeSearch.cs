using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>
/// Searches the smallest changes that would lead to a better answer (meaning 18): by how many facts they change, by who could make them, by
/// which fact the policies read first, and by how near the new value is.
/// </summary>
internal sealed class ChangeSearch(AnswerScope scope, DecisionRequest request, Tries tries)
{
    private const int MostChanges = 3;

    private readonly Prospect _now = Prospect.Of(new Inquiry(scope.Plan, request), scope.Name);
    private readonly ImmutableArray<Lever> _levers = new LeverBox(scope, request, tries).All();

    /// <summary>The smallest change for each who could make one, unless somebody who is easier to ask has to change fewer facts.</summary>
    public ImmutableArray<FoundChange> Find()
    {
        var found = ImmutableArray.CreateBuilder<FoundChange>();
        for (var count = 1; count <= AnswerChanges.MostFacts; count++)
        {
            foreach (var who in Enum.GetValues<WhoCan>())
            {
                var isNeeded = found.All(other => other.WhoCan > who || (other.WhoCan < who && other.Moves.Length == count));
                if (isNeeded && found.Count < MostChanges && Find(count, who) is { } change)
                {
                    found.Add(change);
                }
            }
        }

        return found.ToImmutable();
    }

    private FoundChange? Find(int count, WhoCan who)
    {
        foreach (var chosen in Choices(count, who).TakeWhile(_ => tries.Take()).Where(MayHelp))
        {
            foreach (var places in Combinations.ByNearness([.. chosen.Select(lever => lever.Candidates)]))
            {
                if (tries.AreSpent)
                {
                    return null;
                }

                if (Decide(chosen.Zip(places, (lever, place) => lever.In(place))) is { } then && then.IsBetterThan(_now))
                {
                    return new FoundChange(Widen([.. chosen.Zip(places, (lever, place) => new Move(lever, place))], then), who);
                }
            }
        }

        return null;
    }

    /// <summary>Every way to choose so many facts of which the hardest are for one to change, in reading order of those.</summary>
    private IEnumerable<ImmutableArray<Lever>> Choices(int count, WhoCan who)
    {
        ImmutableArray<Lever> hardest = [.. _levers.Where(lever => lever.WhoCan == who)];
        ImmutableArray<Lever> easier = [.. _levers.Where(lever => lever.WhoCan < who)];
        return Enumerable.Range(1, count)
            .SelectMany(hard => Combinations.Of(hardest, hard).SelectMany(first => Combinations.Of(easier, count - hard).Select(rest => first.AddRange(rest))))
            .Select(levers => levers.Sort((one, other) => _levers.IndexOf(one).CompareTo(_levers.IndexOf(other))));
    }

    /// <summary>Whether a choice is worth trying: each fact once, one that raises the amount if that is sought, and none to no avail.</summary>
    private bool MayHelp(ImmutableArray<Lever> levers)
    {
        var isChoice = levers.DistinctBy(lever => lever.Axis.Slot).Count() == levers.Length;
        var isRaising = scope.Raising is null || levers.Any(lever => scope.Raising.Contains(lever.Axis.Slot));
        return isChoice && isRaising && (levers.Length == 1 || MayHelpTogether(levers));
    }

    /// <summary>
    /// Whether any values of several facts could lead to a better answer: with all of them unknown the answer has to be open, or better. Saves
    /// trying all of their values one by one.
    /// </summary>
    private bool MayHelpTogether(ImmutableArray<Lever> levers) =>
        levers.Any(lever => lever.OpenedBy.IsDefault)
        || Decide(levers.SelectMany(lever => lever.OpenedBy).Select(slot => KeyValuePair.Create(slot, Value.Missing))) is not { } open
        || open.Answer == Answer.NeedsFacts
        || open.IsBetterThan(_now)
        || open.UpTo is not null;

    /// <summary>Adds to each move the stretches that do as well, whatever the ends of the others are.</summary>
    private ImmutableArray<Move> Widen(ImmutableArray<Move> moves, Prospect then)
    {
        for (var i = 0; i < moves.Length; i++)
        {
            var others = moves.RemoveAt(i);
            bool DoesAsWell(int place) => Corners(others).All(corner =>
                Decide(corner.Append(moves[i].Lever.In(place))) is { } better && better.IsAtLeast(then));

            moves = moves.SetItem(i, moves[i] with { Places = moves[i].Lever.Axis.IsOrdered ? Beside(moves[i], DoesAsWell) : Like(moves[i], DoesAsWell) });
        }

        return moves;
    }

    private static ImmutableArray<int> Beside(Move move, Func<int, bool> doesAsWell)
    {
        var (first, last) = (move.Place, move.Place);
        bool IsCandidate(int place) => move.Lever.Candidates.Any(candidate => candidate.Place == place);

        while (IsCandidate(first - 1) && doesAsWell(first - 1))
        {
            first--;
        }

        while (IsCandidate(last + 1) && doesAsWell(last + 1))
        {
            last++;
        }

        return [.. Enumerable.Range(first, last - first + 1)];
    }

    private static ImmutableArray<int> Like(Move move, Func<int, bool> doesAsWell) =>
        [.. move.Lever.Candidates.Select(candidate => candidate.Place).Where(place => place == move.Place || doesAsWell(place)).Order()];

    /// <summary>Every way to take one of the stretches of each move; of an ordered fact the first or the last.</summary>
    private static IEnumerable<IEnumerable<KeyValuePair<int, Value>>> Corners(ImmutableArray<Move> moves) => moves.Aggregate(
        (IEnumerable<IEnumerable<KeyValuePair<int, Value>>>)[[]],
        (corners, move) => corners.SelectMany(corner =>
            Ends(move).Select(place => corner.Append(move.Lever.In(place)))));

    private static IEnumerable<int> Ends(Move move) =>
        move.Lever.Axis.IsOrdered ? new[] { move.Places[0], move.Places[^1] }.Distinct() : move.Places;

    /// <summary>The answer if facts were otherwise; null if there are no tries left.</summary>
    private Prospect? Decide(IEnumerable<KeyValuePair<int, Value>> values) => tries.Take()
        ? Prospect.Of(new Inquiry(scope.Plan, request with { Situation = request.Situation.Supposing(values) }), scope.Name)
        : null;
}
