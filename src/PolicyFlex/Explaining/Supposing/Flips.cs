using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Expressions;

namespace PolicyFlex.Explaining;

/// <summary>
/// Finds where a condition that computes with a fact becomes another, by trying: <c>order.total * 2 &gt; customer.value</c>. From the value that
/// the fact has it looks once up and once down, and takes the condition to change only once on the way.
/// </summary>
internal sealed class Flips(DecisionPlan plan, DecisionRequest request, Tries tries)
{
    /// <summary>How often the distance is doubled: two thousand years of minutes, or ten million of a currency.</summary>
    private const int MostDoublings = 30;

    /// <summary>The lowest position of the upper side of each change.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="axis">The fact that is varied.</param>
    /// <param name="start">The position from which to look.</param>
    public IEnumerable<decimal> Of(Condition condition, FactAxis axis, decimal start)
    {
        var truth = At(condition, axis, start);
        foreach (var sign in new[] { 1, -1 })
        {
            if (Flipped(condition, axis, start, sign, truth) is { } flip)
            {
                yield return sign > 0 ? flip : flip + axis.Grain.Size;
            }
        }
    }

    private decimal? Flipped(Condition condition, FactAxis axis, decimal start, int sign, Truth truth)
    {
        var (near, whole) = (start, axis.Stretches[0].UpTo(axis.Stretches[^1]));
        for (var doubling = 0; doubling < MostDoublings; doubling++)
        {
            var far = start + (sign * axis.Grain.Size * (1L << doubling));
            if (axis.Nearest(whole, far) != far || tries.AreSpent)
            {
                return null;
            }

            if (At(condition, axis, far) != truth)
            {
                return Nearest(condition, axis, near, far, truth);
            }

            near = far;
        }

        return null;
    }

    /// <summary>Halves the way between a position where nothing has changed and one where something has.</summary>
    private decimal Nearest(Condition condition, FactAxis axis, decimal near, decimal far, Truth truth)
    {
        var size = axis.Grain.Size;
        while (Math.Abs(far - near) > size && !tries.AreSpent)
        {
            var middle = near + (Math.Truncate((far - near) / size / 2) * size);
            (near, far) = At(condition, axis, middle) == truth ? (middle, far) : (near, middle);
        }

        return far;
    }

    private Truth At(Condition condition, FactAxis axis, decimal position)
    {
        tries.Take();
        var supposed = request.Situation.Supposing([KeyValuePair.Create(axis.Slot, axis.At(position))]);
        return new KnownFacts(plan, supposed, request.Now).Evaluator.Evaluate(condition);
    }
}
