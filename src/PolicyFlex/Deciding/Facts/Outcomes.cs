using PolicyFlex.Compilation;
using PolicyFlex.Expressions;

namespace PolicyFlex.Deciding;

/// <summary>The outcomes of the conditions of one table in one situation.</summary>
internal sealed class Outcomes
{
    private readonly ConditionTable _table;
    private readonly KnownFacts _facts;
    private readonly Truth[] _truths;
    private readonly Outcome[] _outcomes;

    public Outcomes(ConditionTable table, KnownFacts facts)
    {
        (_table, _facts) = (table, facts);
        _truths = table.Evaluate(facts.Evaluator);
        _outcomes = new Outcome[_truths.Length];
        for (var place = 0; place < _outcomes.Length; place++)
        {
            _outcomes[place] = _truths[place] switch
            {
                Truth.True => Outcome.True,
                Truth.False => Outcome.False,
                Truth.Error => Outcome.Open,
                _ => facts.CanBeAsked(facts.MissingIn(table[place])) ? Outcome.Open : Outcome.Unasked,
            };
        }
    }

    /// <summary>The outcome at a place; <see cref="DecisionPlan.Always"/> is true.</summary>
    public Outcome this[int place] => place == DecisionPlan.Always ? Outcome.True : _outcomes[place];

    /// <summary>Whether the condition at a place could not be computed.</summary>
    public bool IsError(int place) => place != DecisionPlan.Always && _truths[place] == Truth.Error;

    /// <summary>The slots that the condition at a place hangs on.</summary>
    public IReadOnlySet<int> MissingAt(int place) => _facts.MissingIn(_table[place]);
}
