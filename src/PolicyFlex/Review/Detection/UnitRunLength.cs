namespace PolicyFlex.Review;

/// <summary>
/// The average run length where a case without an override takes 1 away, in about as many steps as the limit. An override leads up by a fixed
/// number of scores, and from there the walk comes down through each of them: what that takes is put together from two halves, the lower of
/// which grows with each score, while the upper is there for a whole block of scores since the block was done.
/// </summary>
internal static class UnitRunLength
{
    /// <inheritdoc cref="RunLength.Of"/>
    /// <param name="up">What an override adds, at least 1.</param>
    /// <param name="limit"><inheritdoc cref="RunLength.Of" path="/param[@name='limit']"/></param>
    /// <param name="rate"><inheritdoc cref="RunLength.Of" path="/param[@name='rate']"/></param>
    /// <param name="start"><inheritdoc cref="RunLength.Of" path="/param[@name='start']"/></param>
    public static double Of(int up, int limit, double rate, int start)
    {
        var stay = 1 - rate;
        var descents = new Descent[limit];
        var toBlock = new Descent[limit];
        var inBlock = Descent.None;
        for (var score = limit - 1; score > 0; score--)
        {
            var after = AfterOverride(score);
            var leave = stay + (rate * after.End);
            descents[score] = new((1 + (rate * after.Steps)) / leave, rate * after.End / leave, stay / leave);
            inBlock = inBlock.Then(descents[score]);
            if (score % up == 0)
            {
                inBlock = Descent.None;
                toBlock[score] = descents[score];
                for (var higher = score + 1; higher < Math.Min(limit, score + up); higher++)
                {
                    toBlock[higher] = descents[higher].Then(toBlock[higher - 1]);
                }
            }
        }

        var first = AfterOverride(0);
        var length = (1 + (rate * first.Steps)) / (rate * first.End);
        for (var score = 1; score <= start; score++)
        {
            length = descents[score].Steps + (descents[score].Fall * length);
        }

        return length;

        // From the score that an override leads to back to the one that it came from, or to the end.
        Descent AfterOverride(int score) => score + up < limit ? toBlock[score + up].Then(inBlock) : Descent.ToEnd;
    }

    /// <summary>How the walk comes down from one score to a lower one.</summary>
    /// <param name="Steps">How many cases that takes on average, until it is there or at the end.</param>
    /// <param name="End">How probable it is that it comes to the end before.</param>
    /// <param name="Fall">How probable it is that it comes there.</param>
    private readonly record struct Descent(double Steps, double End, double Fall)
    {
        /// <summary>No way at all.</summary>
        public static Descent None { get; } = new(0, 0, 1);

        /// <summary>The end at once.</summary>
        public static Descent ToEnd { get; } = new(0, 1, 0);

        public Descent Then(Descent next) => new(Steps + (Fall * next.Steps), End + (Fall * next.End), Fall * next.Fall);
    }
}
