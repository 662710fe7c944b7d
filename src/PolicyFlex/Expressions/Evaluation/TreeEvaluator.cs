using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>
/// Evaluates trees over the facts of one situation at one moment. Derived facts are computed when first read, once. Not thread-safe:
/// one for each decision.
/// </summary>
internal sealed partial class TreeEvaluator
{
    private readonly PolicySet _set;
    private readonly Trees _trees;
    private readonly Value[] _facts;
    private readonly bool[] _computed;

    /// <param name="set">The set whose slots the facts lie in.</param>
    /// <param name="trees">The set's trees.</param>
    /// <param name="facts">The known facts by slot; derived facts are filled in here, unless they are given too.</param>
    /// <param name="now">The moment.</param>
    public TreeEvaluator(PolicySet set, Trees trees, Value[] facts, DateTimeOffset now)
    {
        (_set, _trees, _facts) = (set, trees, facts);
        _computed = new bool[facts.Length];
        Now = Value.Of(now);
    }

    public Value Now { get; }

    /// <summary>The value of a fact, given or derived.</summary>
    public Value Fact(int slot)
    {
        if (!_computed[slot])
        {
            _computed[slot] = true;
            if (_set.Facts[slot].Is is { } formula && !_facts[slot].IsKnown)
            {
                _facts[slot] = Evaluate(_trees.Operands[formula]);
            }
        }

        return _facts[slot];
    }

    /// <summary>The truth of a condition.</summary>
    public Truth Evaluate(Condition condition) => Evaluate(condition, null);

    /// <summary>The value of an operand; missing if it hangs on what is not known.</summary>
    public Value Evaluate(Operand operand) => Evaluate(operand, null);

    /// <summary>The truth of a condition inside a list, whose current element is in the frame.</summary>
    internal Truth Evaluate(Condition condition, ListFrame? frame) => condition switch
    {
        Condition.Constant constant => TruthLogic.Of(constant.Value),
        Condition.Not not => TruthLogic.Not(Evaluate(not.Inner, frame)),
        Condition.All all => AllOf(all.Parts, frame),
        Condition.Any any => AnyOf(any.Parts, frame),
        Condition.Named named => Evaluate(named.Body, frame),
        Condition.Holds holds => TruthLogic.Of(Evaluate(holds.Operand, frame)),
        Condition.Comparison comparison => Compare(comparison, frame),
        Condition.Among among => Among(Evaluate(among.Operand, frame), among.Values, frame),
        Condition.Known known => Evaluate(known.Operand, frame) is var value && value.IsError
            ? Truth.Error
            : TruthLogic.Of(value.IsKnown),
        Condition.TextTest test => TestText(test, frame),
        Condition.ListTest test => TestList(test, frame),
        Condition.ListContains contains => Contains(contains, frame),
        _ => throw new InvalidOperationException($"No evaluation of {condition.GetType().Name}."),
    };

    private Truth AllOf(ImmutableArray<Condition> parts, ListFrame? frame)
    {
        var truth = Truth.True;
        foreach (var part in parts)
        {
            truth = TruthLogic.And(truth, Evaluate(part, frame));
            if (truth == Truth.False)
            {
                break;
            }
        }

        return truth;
    }

    private Truth AnyOf(ImmutableArray<Condition> parts, ListFrame? frame)
    {
        var truth = Truth.False;
        foreach (var part in parts)
        {
            truth = TruthLogic.Or(truth, Evaluate(part, frame));
            if (truth == Truth.True)
            {
                break;
            }
        }

        return truth;
    }

    private Truth Compare(Condition.Comparison comparison, ListFrame? frame)
    {
        var left = Evaluate(comparison.Left, frame);
        var right = Evaluate(comparison.Right, frame);
        if (left.IsError || right.IsError)
        {
            return Truth.Error;
        }

        if (!left.IsKnown || !right.IsKnown)
        {
            return Truth.Unknown;
        }

        return TruthLogic.Of(comparison.Operator switch
        {
            ComparisonOperator.Equal => left == right,
            ComparisonOperator.NotEqual => left != right,
            var other => InOrder(Order(left, right, comparison.Order), other),
        });
    }

    private static bool InOrder(int sign, ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => sign < 0,
        ComparisonOperator.LessOrEqual => sign <= 0,
        ComparisonOperator.Greater => sign > 0,
        _ => sign >= 0,
    };

    private static int Order(Value left, Value right, ImmutableArray<string> choices) =>
        left.Kind == ValueKind.Text
            ? choices.IndexOf(left.Text).CompareTo(choices.IndexOf(right.Text))
            : left.Number.CompareTo(right.Number);

    private Truth Among(Value value, ImmutableArray<Operand> candidates, ListFrame? frame)
    {
        var truth = Truth.False;
        foreach (var candidate in candidates)
        {
            truth = TruthLogic.Or(truth, AreEqual(value, Evaluate(candidate, frame)));
        }

        return truth;
    }

    internal static Truth AreEqual(Value left, Value right) =>
        left.IsError || right.IsError ? Truth.Error
        : !left.IsKnown || !right.IsKnown ? Truth.Unknown
        : TruthLogic.Of(left == right);

    private Truth TestText(Condition.TextTest test, ListFrame? frame)
    {
        var text = Evaluate(test.Text, frame);
        var argument = Evaluate(test.Argument, frame);
        if (text.IsError || argument.IsError)
        {
            return Truth.Error;
        }

        if (!text.IsKnown || !argument.IsKnown)
        {
            return Truth.Unknown;
        }

        return TruthLogic.Of(test.Kind switch
        {
            TextTestKind.StartsWith => text.Text.StartsWith(argument.Text, StringComparison.Ordinal),
            TextTestKind.EndsWith => text.Text.EndsWith(argument.Text, StringComparison.Ordinal),
            _ => text.Text.Contains(argument.Text, StringComparison.Ordinal),
        });
    }
}
