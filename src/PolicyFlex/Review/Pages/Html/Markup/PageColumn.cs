namespace PolicyFlex.Review;

/// <summary>A column of a table.</summary>
/// <param name="Title">What it holds.</param>
/// <param name="Kind">Its class: <c>number</c> for what is aligned at the right; null for words.</param>
internal readonly record struct PageColumn(string Title, string? Kind = null)
{
    public static PageColumn Number(string title) => new(title, "number");
}
