using PolicyFlex.Review;

namespace PolicyFlex.Tests.Review;

/// <summary>The average run length from the definition: the whole matrix of the chain, solved by Gauss with pivots.</summary>
internal static class DenseSolve
{
    /// <summary>The average run length from each score below the limit.</summary>
    public static double[] RunLengths(CusumDesign design, double rate)
    {
        var size = design.Limit;
        var matrix = new double[size, size + 1];
        for (var score = 0; score < size; score++)
        {
            matrix[score, score] += 1;
            matrix[score, Math.Max(0, score + design.CompliantScore)] -= 1 - rate;
            if (score + design.OverrideScore < size)
            {
                matrix[score, score + design.OverrideScore] -= rate;
            }

            matrix[score, size] = 1;
        }

        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (var at = column; at <= size; at++)
            {
                (matrix[column, at], matrix[pivot, at]) = (matrix[pivot, at], matrix[column, at]);
            }

            for (var row = 0; row < size; row++)
            {
                var factor = row == column ? 0 : matrix[row, column] / matrix[column, column];
                for (var at = column; factor != 0 && at <= size; at++)
                {
                    matrix[row, at] -= factor * matrix[column, at];
                }
            }
        }

        return [.. Enumerable.Range(0, size).Select(row => matrix[row, size] / matrix[row, row])];
    }
}
