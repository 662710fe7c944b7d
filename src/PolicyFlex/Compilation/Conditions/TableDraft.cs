using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>Gathers the conditions of one <see cref="ConditionTable"/>; each <c>when</c> has a place of its own, even if its text occurs twice.</summary>
internal sealed class TableDraft(Trees trees)
{
    private readonly ImmutableArray<Condition>.Builder _conditions = ImmutableArray.CreateBuilder<Condition>();
    private readonly ImmutableArray<string>.Builder _owners = ImmutableArray.CreateBuilder<string>();

    /// <summary>What each condition belongs to.</summary>
    public ImmutableArray<string> Owners => _owners.ToImmutable();

    /// <summary>Gives a condition its place.</summary>
    public int Add(When? when, string owner)
    {
        if (when is null)
        {
            return DecisionPlan.Always;
        }

        _conditions.Add(trees.Conditions[when]);
        _owners.Add(owner);
        return _conditions.Count - 1;
    }

    public ConditionTable Build(RowBuilder rows) => new(_conditions.ToImmutable(), rows);
}
