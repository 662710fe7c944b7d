namespace PolicyFlex.Review;

/// <summary>The parts of a curve that lie within a scale: where it leaves it, it is cut off at the edge.</summary>
internal static class VisibleCurve
{
    /// <summary>The path through the parts.</summary>
    /// <param name="curve">The points of the curve.</param>
    /// <param name="least">Below this it is not drawn.</param>
    /// <param name="most">Above this it is not drawn.</param>
    /// <param name="across">Where a point is.</param>
    /// <param name="upward">How high it is.</param>
    public static string PathOf(IEnumerable<(double X, double Y)> curve, double least, double most, Func<double, double> across, Func<double, double> upward)
    {
        var (path, part) = ("", new List<(double X, double Y)>());
        (double X, double Y)? before = null;
        foreach (var point in curve)
        {
            var (wasIn, isIn) = (before is { } last && IsIn(last.Y), IsIn(point.Y));
            if (before is { } from && wasIn != isIn)
            {
                part.Add(Edge(from, point));
            }

            if (isIn)
            {
                part.Add(point);
            }
            else if (wasIn)
            {
                Finish();
            }

            before = point;
        }

        Finish();
        return path;

        bool IsIn(double value) => value >= least && value <= most;

        (double X, double Y) Edge((double X, double Y) one, (double X, double Y) other)
        {
            var edge = Math.Max(one.Y, other.Y) > most ? most : least;
            return (one.X + ((edge - one.Y) / (other.Y - one.Y) * (other.X - one.X)), edge);
        }

        void Finish()
        {
            path += Drawing.PathOf(part.Select(point => (across(point.X), upward(point.Y))));
            part.Clear();
        }
    }
}
