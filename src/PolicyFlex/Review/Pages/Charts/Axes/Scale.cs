namespace PolicyFlex.Review;

/// <summary>Where values lie in a picture. None leaves it: what is beyond the scale lies on its end, what is no number at its beginning.</summary>
/// <param name="From">The value at the beginning.</param>
/// <param name="To">The value at the end.</param>
/// <param name="Start">Where the beginning is.</param>
/// <param name="End">Where the end is.</param>
internal readonly record struct Scale(double From, double To, double Start, double End)
{
    public double At(double value)
    {
        if (double.IsNaN(value))
        {
            return Start;
        }

        var part = To > From ? Math.Clamp((value - From) / (To - From), 0, 1) : 0.5;
        return Start + (part * (End - Start));
    }
}
