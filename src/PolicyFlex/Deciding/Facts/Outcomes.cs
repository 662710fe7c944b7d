using PolicyFlex.Compilation;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>The outcomes of the conditions of one table in one situation.</summary>
internal sealed class Outcomes
{
    /// <summary>The truths of so many conditions are kept without memory of their own.</summary>
    private const int Few = 256;

    private readonly ConditionTable _table;
    private readonly KnownFacts _facts;
    private readonly Outcome[] _outcomes;
    private readonly IndexSet _errors;

    public Outcomes(ConditionTable table, KnownFacts facts)
    {
        (_table, _facts) = (table, facts);
        _outcomes = new Outcome[table.Length];
        Span<Truth> truths = table.Length <= Few ? stackalloc Truth[table.Length] : new Truth[table.Length];
        table.Evaluate(facts.Evaluator, truths);
        for (var place = 0; place < _outcomes.Length; place++)
        {
            _outcomes[place] = truths[place] switch
            {
                Truth.True => Outcome.True,
                Truth.False => Outcome.False,
                Truth.Error => Outcome.Open,
                _ => table.IsAskedFor(place) || facts.CanBeAsked(MissingAt(place)) ? Outcome.Open : Outcome.Unasked,
            };
            _errors = truths[place] == Truth.Error ? _errors | IndexSet.Of(place) : _errors;
        }
    }

    private Outcomes(Outcomes actual, Outcome[] outcomes) =>
        (_table, _facts, _outcomes, _errors) = (actual._table, actual._facts, outcomes, actual._errors);

    /// <summary>Whether any of the conditions could not be computed.</summary>
    public bool HasErrors => !_errors.IsEmpty;

    /// <summary>The outcome at a place; <see cref="DecisionPlan.Always"/> is true.</summary>
    public Outcome this[int place] => place == DecisionPlan.Always ? Outcome.True : _outcomes[place];

    /// <summary>Whether the condition at a place could not be computed.</summary>
    public bool IsError(int place) => place != DecisionPlan.Always && _errors.Contains(place);

    /// <summary>The slots that the condition at a place hangs on.</summary>
    public IndexSet MissingAt(int place) => _facts.MissingIn(_table[place]);

    /// <summary>What the outcomes would be if some conditions were settled.</summary>
    /// <param name="places">The places of these conditions.</param>
    /// <param name="choice">For each of them a bit: set if it were true.</param>
    public Outcomes Supposing(List<int> places, int choice)
    {
        var supposed = _outcomes.AsSpan().ToArray();
        for (var i = 0; i < places.Count; i++)
        {
            supposed[places[i]] = (choice & (1 << i)) != 0 ? Outcome.True : Outcome.False;
        }

        return new Outcomes(this, supposed);
    }
}
