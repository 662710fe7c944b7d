using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Gathers the facts that conditions read, in reading order, with the values at which these conditions change.</summary>
/// <param name="plan">The plan of the set.</param>
/// <param name="request">The request, for what conditions compute with beside the fact.</param>
/// <param name="tries">How often a condition may be tried.</param>
/// <param name="throughDerived">Whether a derived fact is taken for what it is computed from; else it is a fact like any other.</param>
internal sealed class CutPoints(DecisionPlan plan, DecisionRequest request, Tries tries, bool throughDerived)
{
    /// <summary>Values beyond it are no cut points: no step away from them could be counted.</summary>
    private const decimal Farthest = 1e20m;

    private readonly KnownFacts _known = new(plan, request.Situation, request.Now);
    private readonly List<Operand.Fact> _read = [];
    private readonly Dictionary<int, HashSet<decimal>> _cuts = [];
    private readonly Dictionary<int, List<string>> _words = [];
    private readonly List<(Condition Condition, Operand.Fact Fact)> _computed = [];
    private readonly List<(Operand.Fact One, Operand.Fact Other)> _compared = [];
    private readonly HashSet<object> _bodies = new(ReferenceEqualityComparer.Instance);

    /// <summary>Facts of which a condition asks whether they are known.</summary>
    public HashSet<int> AskedWhetherKnown { get; } = [];

    /// <summary>The facts read that could be otherwise; lists are not among them.</summary>
    public IReadOnlyList<Operand.Fact> Read => _read;

    /// <summary>Reads a condition, behind names too.</summary>
    public void Add(Condition condition)
    {
        var open = new Stack<Condition>([condition]);
        while (open.TryPop(out var next))
        {
            var parts = next switch
            {
                Condition.All all => all.Parts,
                Condition.Any any => any.Parts,
                Condition.Not not => [not.Inner],
                Condition.Named named => _bodies.Add(named.Body) ? [named.Body] : [],
                Condition.Holds { Operand: Operand.Truth truth } => [truth.Condition],
                _ => ImmutableArray<Condition>.Empty,
            };
            foreach (var part in parts.Reverse())
            {
                open.Push(part);
            }

            if (parts.IsEmpty)
            {
                AddLeaf(next);
            }
        }
    }

    /// <summary>Reads the tables that an amount is looked up in; what is computed otherwise has no cut points.</summary>
    public void AddTables(Operand amount)
    {
        foreach (var table in TreeNodes.Operands(amount).OfType<Operand.Table>())
        {
            foreach (var key in table.Bound.Keys)
            {
                Note(key);
            }

            AddRows(table.Bound.Rows, table.Bound.Keys);
        }
    }

    /// <summary>Reads the dates between which a version is in force, where a fact chooses it.</summary>
    public void Add(EffectivePlan effective)
    {
        if (effective.ChosenBy is { } fact)
        {
            Note(fact);
            foreach (var ticks in new[] { effective.From, effective.Until }.OfType<decimal>())
            {
                var instant = new DateTimeOffset((long)ticks, TimeSpan.Zero);
                Cut(fact, fact.Kind == ValueKind.Date ? plan.Set.Calendar.DateOf(instant).DayNumber : ticks);
            }
        }
    }

    /// <summary>A fact with the stretches that its cut points part it into.</summary>
    public FactAxis AxisOf(Operand.Fact fact)
    {
        var cuts = new HashSet<decimal>(CutsOf(fact));
        foreach (var other in _compared.Where(pair => pair.One.Slot == fact.Slot).Select(pair => pair.Other))
        {
            cuts.UnionWith(CutsOf(other));
            cuts.UnionWith(_known.Evaluator.Fact(other.Slot) is { IsKnown: true } value && IsNear(value.Number) ? [value.Number] : []);
        }

        var usual = fact.Kind switch
        {
            ValueKind.Date => plan.Set.Calendar.DateOf(request.Now).DayNumber,
            ValueKind.Instant => _known.Evaluator.Now.Number,
            _ => 0m,
        };
        var grain = FactGrain.Of(fact, plan.Set, plan.Trees);
        var axis = new FactAxis(fact, grain, cuts, WordsOf(fact), usual);
        if (fact.Kind is not (ValueKind.Number or ValueKind.Date or ValueKind.Instant))
        {
            return axis;
        }

        var start = axis.PositionOf(_known.Evaluator.Fact(fact.Slot)) ?? axis.Nearest(axis.Stretches[0].UpTo(axis.Stretches[^1]), usual);
        var flips = new Flips(plan, request, tries);
        cuts.UnionWith(_computed
            .Where(pair => pair.Fact.Slot == fact.Slot && IsNear(start))
            .SelectMany(pair => flips.Of(pair.Condition, axis, start)));
        return new FactAxis(fact, grain, cuts, WordsOf(fact), usual);
    }

    private static bool IsNear(decimal position) => Math.Abs(position) <= Farthest;

    private HashSet<decimal> CutsOf(Operand.Fact fact) => _cuts.GetValueOrDefault(fact.Slot, []);

    private IEnumerable<string> WordsOf(Operand.Fact fact) => _words.GetValueOrDefault(fact.Slot, []).Distinct(StringComparer.Ordinal);

    private void AddLeaf(Condition leaf)
    {
        var facts = plan.Trees.FactsRead(leaf, throughDerived).Where(fact => !throughDerived || fact.Definition.Is is null).ToList();
        facts.ForEach(Note);
        foreach (var table in TreeNodes.Operands(leaf).OfType<Operand.Table>())
        {
            AddRows(table.Bound.Rows, table.Bound.Keys);
        }

        if (TreeNodes.Within(leaf).Any(condition => condition is Condition.Known or Condition.Named))
        {
            AskedWhetherKnown.UnionWith(plan.Trees.FactsRead(leaf).Select(fact => fact.Slot));
        }

        if (!IsCut(leaf))
        {
            _computed.AddRange(facts.Select(fact => (leaf, fact)));
        }
    }

    /// <summary>Takes the cut points of a condition that says them; false if they have to be computed.</summary>
    private bool IsCut(Condition leaf)
    {
        switch (leaf)
        {
            case Condition.Comparison { Left: Operand.Fact fact, Right: Operand.Literal literal } when IsPlain(fact):
                Cut(fact, literal.Value);
                return true;
            case Condition.Comparison { Left: Operand.Literal literal, Right: Operand.Fact fact } when IsPlain(fact):
                Cut(fact, literal.Value);
                return true;
            case Condition.Comparison { Left: Operand.Fact one, Right: Operand.Fact other } when IsPlain(one) && IsPlain(other):
                _compared.AddRange([(one, other), (other, one)]);
                return true;
            case Condition.Among { Operand: Operand.Fact fact } among when IsPlain(fact) && among.Values.All(value => value is Operand.Literal):
                foreach (var value in among.Values)
                {
                    Cut(fact, ((Operand.Literal)value).Value);
                }

                return true;
            case Condition.TextTest { Text: Operand.Fact fact, Argument: Operand.Literal literal }:
                Cut(fact, literal.Value);
                return true;
            default:
                return leaf is Condition.Constant or Condition.Holds or Condition.Known;
        }
    }

    private bool IsPlain(Operand.Fact fact) => !throughDerived || fact.Definition.Is is null;

    private void AddRows(ImmutableArray<BoundRow> rows, ImmutableArray<Operand.Fact> keys)
    {
        foreach (var row in rows)
        {
            foreach (var bound in new[] { row.Above, row.UpTo }.OfType<decimal>())
            {
                Cut(keys[0], bound);
            }

            foreach (var word in row.Words)
            {
                CutWord(keys[0], word);
            }

            AddRows(row.Rows, keys[1..]);
        }
    }

    private void Note(Operand.Fact fact)
    {
        var isList = fact.Kind is ValueKind.List or ValueKind.Records;
        if (!isList && !_read.Exists(other => other.Slot == fact.Slot))
        {
            _read.Add(fact);
        }
    }

    private void Cut(Operand.Fact fact, Value value)
    {
        if (value.Kind == ValueKind.Text)
        {
            CutWord(fact, value.Text);
        }
        else
        {
            Cut(fact, value.Number);
        }
    }

    private void Cut(Operand.Fact fact, decimal position)
    {
        if (IsNear(position))
        {
            _cuts.TryAdd(fact.Slot, []);
            _cuts[fact.Slot].Add(position);
        }
    }

    private void CutWord(Operand.Fact fact, string word)
    {
        _words.TryAdd(fact.Slot, []);
        _words[fact.Slot].Add(word);
    }
}
