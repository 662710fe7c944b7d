using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>How much a quantity comes to.</summary>
internal sealed record NaiveQuantity
{
    /// <summary>Whether it is known at all.</summary>
    public bool IsKnown { get; private init; } = true;

    public bool IsError { get; private init; }

    /// <summary>The amount that is suggested; null if there is no bound to it.</summary>
    public decimal? Suggested { get; private init; }

    /// <summary>The amount that is possible; null for without bound.</summary>
    public decimal? Most { get; private init; }

    /// <summary>Whether suggestion and cap were given apart.</summary>
    public bool IsRange { get; private init; }

    /// <summary>The facts to ask for.</summary>
    public ImmutableArray<int> Asks { get; private init; } = [];

    public static NaiveQuantity Of(Quantity quantity, NaiveScene scene) => quantity switch
    {
        Quantity.Range range => new() { Suggested = range.Suggested, Most = range.Most, IsRange = true },
        Quantity.Value value => Of(value.Formula, scene),
        _ => new(),
    };

    /// <summary>A formula; one that is nothing but a table may come to a range or to no bound.</summary>
    public static NaiveQuantity Of(Formula formula, NaiveScene scene)
    {
        var operand = scene.Trees.Operands[formula];
        var value = NaiveOperands.Of(operand, scene.Scope);
        if (!value.IsKnown)
        {
            return new()
            {
                IsKnown = false,
                IsError = value.IsError,
                Asks = [.. NaiveMissing.In(operand, scene.Scope).Distinct().Order()],
            };
        }

        if (operand is Operand.Table table && NaiveTables.CellOf(table.Bound, scene.Scope) is { } cell)
            return cell.Unlimited ? new() : new() { Suggested = cell.Number, Most = cell.Most ?? cell.Number, IsRange = cell.Most is not null };

        return new() { Suggested = value.Value.Number, Most = value.Value.Number };
    }
}
