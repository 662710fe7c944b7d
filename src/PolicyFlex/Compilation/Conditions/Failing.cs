using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>Tells which conditions and values can come out as an error: what divides, adds up, or is computed from what does.</summary>
internal sealed class Failing(PolicySet set, Trees trees)
{
    public bool Can(Condition condition) => condition switch
    {
        Condition.Constant => false,
        Condition.Not not => Can(not.Inner),
        Condition.All all => all.Parts.Any(Can),
        Condition.Any any => any.Parts.Any(Can),
        Condition.Named named => Can(named.Body),
        Condition.Holds holds => Can(holds.Operand),
        Condition.Known known => Can(known.Operand),
        Condition.Comparison comparison => Can(comparison.Left) || Can(comparison.Right),
        Condition.Among among => Can(among.Operand) || among.Values.Any(Can),
        Condition.TextTest test => Can(test.Text) || Can(test.Argument),
        Condition.ListTest test => Can(test.List) || (test.Predicate is { } predicate && Can(predicate)),
        Condition.ListContains contains => Can(contains.List) || Can(contains.Value),
        _ => true,
    };

    public bool Can(Operand operand) => operand switch
    {
        Operand.Literal or Operand.Now or Operand.Member or Operand.It or Operand.Table => false,
        Operand.Fact fact => set.Facts[fact.Slot].Is is { } formula && Can(trees.Operands[formula]),
        Operand.Negated negated => Can(negated.Inner),
        Operand.Truth truth => Can(truth.Condition),
        Operand.Call { Function: not (Function.Round or Function.WorkingDaysBetween) } call => call.Arguments.Any(Can),
        Operand.Aggregate { Function: not AggregateKind.Sum } aggregate => Can(aggregate.List)
            || (aggregate.Predicate is { } predicate && Can(predicate))
            || (aggregate.Selector is { } selector && Can(selector)),
        _ => true,
    };

    private bool Can(ListSource list) => Can(list.List) || list.Where.Any(Can);
}
