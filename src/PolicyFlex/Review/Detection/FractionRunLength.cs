namespace PolicyFlex.Review;

/// <summary>
/// The average run length for any scores, in about as many steps as the limit times what an override adds times what another case takes away.
/// </summary>
internal static class FractionRunLength
{
    /// <inheritdoc cref="RunLength.Of"/>
    public static double Of(CusumScores scores, int limit, double rate, int start)
    {
        var (up, down) = scores;
        var stay = 1 - rate;

        // From a score the walk leaves for one of those below it, or for the end: after so many steps, and with these probabilities.
        var steps = new double[limit];
        var ends = new double[limit];
        var falls = new double[(long)limit * down];

        // The probability to come down to a score from the one that an override leads to; the last element stands for that one.
        var weights = new double[up + down + 1];
        for (var score = limit - 1; score >= 0; score--)
        {
            var (after, end) = (0.0, 1.0);
            Array.Clear(weights);
            if (score + up < limit)
            {
                end = 0;
                weights[up + down] = 1;
                for (var v = score + up; v > score; v--)
                {
                    var at = v - score + down;
                    var weight = weights[at];
                    after += weight * steps[v];
                    end += weight * ends[v];
                    var row = ((long)v * down) - 1;
                    for (var fall = Math.Min(down, v); fall >= 1; fall--)
                    {
                        weights[at - fall] += weight * falls[row + fall];
                    }
                }
            }

            if (score == 0)
            {
                steps[0] = (1 + (rate * after)) / (rate * end);
                break;
            }

            var lower = Math.Min(down - 1, score);
            var leave = end;
            for (var fall = 1; fall <= lower; fall++)
            {
                leave += weights[down - fall];
            }

            leave = stay + (rate * leave);
            steps[score] = (1 + (rate * after)) / leave;
            ends[score] = rate * end / leave;
            var first = ((long)score * down) - 1;
            for (var fall = 1; fall <= lower; fall++)
            {
                falls[first + fall] = rate * weights[down - fall] / leave;
            }

            falls[first + Math.Min(down, score)] += stay / leave;
        }

        return From(start, steps, falls, down);
    }

    private static double From(int start, double[] steps, double[] falls, int down)
    {
        var lengths = new double[start + 1];
        lengths[0] = steps[0];
        for (var score = 1; score <= start; score++)
        {
            var length = steps[score];
            for (var fall = Math.Min(down, score); fall >= 1; fall--)
            {
                length += falls[((long)score * down) - 1 + fall] * lengths[score - fall];
            }

            lengths[score] = length;
        }

        return lengths[start];
    }
}
