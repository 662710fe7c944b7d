using PolicyFlex.Compilation;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;
using PolicyFlex.Situations;

namespace PolicyFlex.Deciding;

/// <summary>
/// What is known in a situation at a moment: what was given or has a default, less what was only claimed where a claim is not enough
/// (meaning 4).
/// </summary>
internal sealed class KnownFacts
{
    private readonly PolicySet _set;
    private readonly Trees _trees;
    private readonly Value[] _claims;

    /// <param name="plan">The plan of the set.</param>
    /// <param name="situation">The situation.</param>
    /// <param name="now">The moment.</param>
    /// <param name="alsoVerified">A slot that counts as verified beside those of the situation; null for none.</param>
    public KnownFacts(DecisionPlan plan, Situation situation, DateTimeOffset now, int? alsoVerified = null)
    {
        (_set, _trees) = (plan.Set, plan.Trees);
        Situation = situation;
        var facts = new Value[_set.Facts.Length];
        _claims = new Value[facts.Length];
        for (var slot = 0; slot < facts.Length; slot++)
        {
            var given = situation.Facts[slot];
            _claims[slot] = given.IsKnown ? given : DefaultOf(_set.Facts[slot], now);
            facts[slot] = _set.Facts[slot].Verify is null || situation.Verified[slot] || slot == alsoVerified ? _claims[slot] : Value.Missing;
        }

        Evaluator = new TreeEvaluator(_set, _trees, facts, now);
        Trust(facts);
    }

    public Situation Situation { get; }

    /// <summary>Evaluates conditions and amounts over what is known.</summary>
    public TreeEvaluator Evaluator { get; }

    /// <summary>The claim for a fact that is not known; missing if there is none.</summary>
    public Value ClaimOf(int slot) => Evaluator.Fact(slot).IsKnown ? Value.Missing : _claims[slot];

    /// <summary>The slots that an unknown condition hangs on.</summary>
    public IReadOnlySet<int> MissingIn(Condition condition) => Collect(missing => missing.Collect(condition));

    /// <summary>The slots that an unknown value hangs on.</summary>
    public IReadOnlySet<int> MissingIn(Operand operand) => Collect(missing => missing.Collect(operand));

    /// <summary>Whether any of the slots is one that can be asked for.</summary>
    public bool CanBeAsked(IEnumerable<int> slots) => slots.Any(slot => !_set.Facts[slot].NeverAsked);

    private SortedSet<int> Collect(Action<MissingFacts> collect)
    {
        var slots = new SortedSet<int>();
        collect(new MissingFacts(_set, _trees, Evaluator, slots));
        return slots;
    }

    /// <summary>Takes the claims that are trusted without a look. Their conditions read no fact that is itself to be verified.</summary>
    private void Trust(Value[] facts)
    {
        for (var slot = 0; slot < facts.Length; slot++)
        {
            if (!facts[slot].IsKnown
                && _claims[slot].IsKnown
                && _set.Facts[slot].Verify?.When is { } when
                && Evaluator.Evaluate(_trees.Conditions[when]) == Truth.True)
            {
                facts[slot] = _claims[slot];
            }
        }
    }

    private Value DefaultOf(FactDefinition fact, DateTimeOffset now) => fact.Default switch
    {
        null => Value.Missing,
        { IsNow: true } => fact.Type.Kind == FactKind.Date ? Value.Of(_set.Calendar.DateOf(now)) : Value.Of(now),
        { Text: var text } => FactText.Read(text, fact.Type, _set.Calendar) ?? Value.Missing,
    };
}
