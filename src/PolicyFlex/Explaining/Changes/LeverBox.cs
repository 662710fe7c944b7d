using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Finds what could be otherwise for an answer.</summary>
internal sealed class LeverBox
{
    private readonly DecisionRequest _request;
    private readonly AnswerScope _scope;
    private readonly CutPoints _cuts;
    private readonly KnownFacts _known;
    private readonly KnownFacts _later;
    private readonly HashSet<int> _closed;

    public LeverBox(AnswerScope scope, DecisionRequest request, Tries tries)
    {
        (_scope, _request) = (scope, request);
        _cuts = new CutPoints(scope.Plan, request, tries, throughDerived: false);
        scope.ReadInto(_cuts);
        _known = new KnownFacts(scope.Plan, request.Situation, request.Now);
        _later = new KnownFacts(scope.Plan, request.Situation, request.Now.AddYears(1));
        AddTrust();
        _closed = [.. _cuts.AskedWhetherKnown, .. Enumerable.Range(0, Facts.Length).Where(slot => Facts[slot].NeverAsked || Facts[slot].Default is not null)];
    }

    private ImmutableArray<FactDefinition> Facts => _scope.Plan.Set.Facts;

    /// <summary>The levers, in the order in which conditions first read their facts.</summary>
    public ImmutableArray<Lever> All() => [.. _cuts.Read.SelectMany(LeversOf)];

    /// <summary>A claim may come to be trusted by what its own condition reads.</summary>
    private void AddTrust()
    {
        foreach (var when in _cuts.Read.Select(fact => fact.Definition.Verify?.When).OfType<When>().ToList())
        {
            var condition = _scope.Plan.Trees.Conditions[when];
            _cuts.Add(condition);
            _cuts.AskedWhetherKnown.UnionWith(_scope.Plan.Trees.FactsRead(condition).Select(fact => fact.Slot));
        }
    }

    private IEnumerable<Lever> LeversOf(Operand.Fact fact)
    {
        var axis = _cuts.AxisOf(fact);
        var from = _known.Evaluator.Fact(fact.Slot);
        var position = axis.PositionOf(from.IsKnown ? from : _known.ClaimOf(fact.Slot));
        var distances = Enumerable.Range(0, axis.Stretches.Length)
            .Where(place => !(from.IsKnown && axis.Stretches[place].Contains(position!.Value)))
            .GroupBy(place => DistanceOf(axis, place, position))
            .OrderBy(places => places.Key);
        return distances
            .SelectMany((places, steps) => places.Select(place => new Candidate(place, steps)))
            .GroupBy(candidate => WhoCanMove(axis, axis.Stretches[candidate.Place], position))
            .Select(group => new Lever(axis, from, position, group.Key, [.. group]) { OpenedBy = OpeningOf(fact) });
    }

    /// <summary>Time goes one way: what it counts up never comes down again by itself.</summary>
    private WhoCan WhoCanMove(FactAxis axis, Stretch to, decimal? position)
    {
        var who = (WhoCan)axis.Fact.Changeable;
        if (who != WhoCan.Time || axis.Fact.Is is null || position is not { } now || axis.PositionOf(_later.Evaluator.Fact(axis.Slot)) is not { } later)
        {
            return who;
        }

        return later > now ? (to.IsAbove(now) ? who : WhoCan.Nobody) : later < now && to.IsBelow(now) ? who : WhoCan.Nobody;
    }

    private ImmutableArray<int> OpeningOf(Operand.Fact fact)
    {
        ImmutableArray<int> opening = fact.Definition.Is is { } formula ? SourcesOf(_scope.Plan.Trees.Operands[formula]) : [fact.Slot];
        return opening.IsEmpty || opening.Any(_closed.Contains) || _cuts.Read.Any(IsNeverToBeKnown) ? default : opening;
    }

    /// <summary>What a derived fact is computed from; nothing if it may be known without.</summary>
    private ImmutableArray<int> SourcesOf(Operand formula) => TreeNodes.Within(formula).Any(part => part is Condition.Known or Condition.Named)
        ? []
        : [.. _scope.Plan.Trees.FactsRead(formula).Where(source => source.Definition.Is is null).Select(source => source.Slot)];

    /// <summary>Beside a missing fact that nobody asks for, what is left open is counted as nothing said.</summary>
    private bool IsNeverToBeKnown(Operand.Fact read) => read.Definition.NeverAsked && !_known.Evaluator.Fact(read.Slot).IsKnown;

    /// <summary>How far a stretch is away, as near as can be told of what is very far; from what is not known all are as near.</summary>
    private static double DistanceOf(FactAxis axis, int place, decimal? position) => (axis.IsOrdered, position) switch
    {
        (true, { } start) => Math.Abs((double)axis.Nearest(axis.Stretches[place], start) - (double)start),
        (false, { } start) => axis.Stretches[place].Contains(start) ? 0 : 1,
        _ => 0,
    };
}
