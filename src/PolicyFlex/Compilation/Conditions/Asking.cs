using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>
/// Tells which conditions, whenever they are unknown, hang on a fact that can be asked for: those that read nothing but such facts, and in
/// which nothing else can be unknown, as the cell of a table or the least of an empty list can.
/// </summary>
/// <remarks>What a name or a derived fact stands for is looked at once, however often it is read.</remarks>
internal sealed class Asking(PolicySet set, Trees trees)
{
    private readonly bool?[] _facts = new bool?[set.Facts.Length];
    private readonly Dictionary<Condition, bool> _bodies = new(ReferenceEqualityComparer.Instance);

    public bool IsSure(Condition condition) => condition switch
    {
        Condition.Constant => true,
        Condition.Not not => IsSure(not.Inner),
        Condition.All all => all.Parts.All(IsSure),
        Condition.Any any => any.Parts.All(IsSure),
        Condition.Named named => IsSureBody(named.Body),
        Condition.Holds holds => IsSure(holds.Operand),
        Condition.Known known => IsSure(known.Operand),
        Condition.Comparison comparison => IsSure(comparison.Left) && IsSure(comparison.Right),
        Condition.Among among => IsSure(among.Operand) && among.Values.All(IsSure),
        Condition.TextTest test => IsSure(test.Text) && IsSure(test.Argument),
        _ => false,
    };

    private bool IsSure(Operand operand) => operand switch
    {
        Operand.Literal or Operand.Now => true,
        Operand.Fact fact => _facts[fact.Slot] ??= IsSure(set.Facts[fact.Slot]),
        Operand.Negated negated => IsSure(negated.Inner),
        Operand.Arithmetic arithmetic => IsSure(arithmetic.Left) && IsSure(arithmetic.Right),
        Operand.Call call => call.Arguments.All(IsSure),
        Operand.Truth truth => IsSure(truth.Condition),
        _ => false,
    };

    private bool IsSure(FactDefinition fact) => fact.Is is { } formula ? IsSure(trees.Operands[formula]) : !fact.NeverAsked;

    private bool IsSureBody(Condition body)
    {
        if (!_bodies.TryGetValue(body, out var sure))
        {
            _bodies.Add(body, sure = IsSure(body));
        }

        return sure;
    }
}
