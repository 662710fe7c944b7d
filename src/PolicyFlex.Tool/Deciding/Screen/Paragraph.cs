namespace PolicyFlex.Tool.Deciding;

/// <summary>Words that stand on lines of their own.</summary>
/// <param name="Text">The words.</param>
/// <param name="Indent">How many columns its further lines are moved in.</param>
internal sealed record Paragraph(string Text, int Indent = 0)
{
    public static implicit operator Paragraph?(string? text) => text is null ? null : new Paragraph(text);

    /// <summary>One item of a list.</summary>
    public static Paragraph Item(string text) => new("· " + text, 2);
}
