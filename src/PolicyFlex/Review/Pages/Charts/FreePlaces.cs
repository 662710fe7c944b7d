namespace PolicyFlex.Review;

/// <summary>Where names may still stand beside dots without touching others.</summary>
/// <param name="frame">The place of the picture.</param>
internal sealed class FreePlaces(ChartFrame frame)
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>A dot takes its place.</summary>
    public void Take(double x, double y, double radius) => _taken.Add((x - radius, y - radius, x + radius, y + radius));

    /// <summary>Where words begin, on their base line, that stand beside a dot; null if there is no place. The place is taken then.</summary>
    public (double X, double Y)? Find(double x, double y, double away, double width, double height)
    {
        (double X, double Y)[] places =
        [
            (x + away, y + (height * 0.35)), (x - away - width, y + (height * 0.35)),
            (x - (width / 2), y - away), (x - (width / 2), y + away + (height * 0.8)),
            (x + away, y - away), (x - away - width, y - away),
        ];
        foreach (var place in places)
        {
            var box = (Left: place.X, Top: place.Y - height, Right: place.X + width, Bottom: place.Y + (height * 0.3));
            if (box.Left >= frame.Left && box.Right <= frame.Right && box.Top >= frame.Top - height && box.Bottom <= frame.Bottom && !_taken.Any(other => Touch(box, other)))
            {
                _taken.Add(box);
                return place;
            }
        }

        return null;
    }

    private static bool Touch(
        (double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
