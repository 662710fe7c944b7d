namespace PolicyFlex.Review;

/// <summary>The part of a curve that lies above 0 and below the end of the scale, from where it comes in to where it goes out.</summary>
internal static class VisibleCurve
{
    /// <summary>Points that come in, go on and go out once; nothing if it is never there.</summary>
    public static IEnumerable<(double X, double Y)> Of(IEnumerable<(double X, double Y)> curve, double most)
    {
        (double X, double Y)? before = null;
        foreach (var point in curve)
        {
            var isIn = IsIn(point.Y, most);
            if (before is { } last && IsIn(last.Y, most) != isIn)
            {
                yield return Edge(last, point, most);
            }

            if (isIn)
            {
                yield return point;
            }

            before = point;
        }
    }

    private static bool IsIn(double value, double most) => value > 0 && value < most;

    private static (double X, double Y) Edge((double X, double Y) one, (double X, double Y) other, double most)
    {
        var edge = Math.Max(one.Y, other.Y) >= most ? most : 0;
        return (one.X + ((edge - one.Y) / (other.Y - one.Y) * (other.X - one.X)), edge);
    }
}
