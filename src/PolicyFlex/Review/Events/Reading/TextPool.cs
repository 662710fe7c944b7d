namespace PolicyFlex.Review;

/// <summary>Texts that come again and again, each kept once.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The text that was kept first of those that are the same; null for null.</summary>
    public string? Find(string? text) => text is null ? null : Of(text);

    /// <summary>The text that was kept first of those that are the same.</summary>
    public string Of(string text)
    {
        if (!_texts.TryGetValue(text, out var kept))
        {
            _texts.Add(text, kept = text);
        }

        return kept;
    }
}
