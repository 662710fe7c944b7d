namespace PolicyFlex.Review;

/// <summary>How large a picture is drawn. It is drawn twice, for wide screens and for phones, so that its words stay legible on both.</summary>
/// <param name="Name">What the style sheet calls it.</param>
/// <param name="Width">How wide, in units of the picture, which are about a pixel each.</param>
/// <param name="Font">How high its letters are.</param>
internal sealed record ChartSize(string Name, double Width, double Font)
{
    /// <summary>How wide a letter is at most on average, as a part of its height, over the usual fonts.</summary>
    private const double LetterWidth = 0.64;

    public static ChartSize Wide { get; } = new("wide", 800, 13);

    public static ChartSize Narrow { get; } = new("narrow", 290, 11);

    public bool IsNarrow => Width < 500;

    /// <summary>How far apart lines of words are.</summary>
    public double LineHeight => Font + 4;

    /// <summary>How wide words are at most, as a rule.</summary>
    public double WidthOf(string words) => PlainWords.Columns(words) * Font * LetterWidth;

    /// <summary>The words, cut off where they are wider than that.</summary>
    public string Fit(string words, double width) => PlainWords.Cut(words, Math.Max((int)(width / (Font * LetterWidth)), 1));
}
