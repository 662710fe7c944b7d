using System.Text;

namespace PolicyFlex.Review;

/// <summary>A page that is one file: nothing is loaded or run, whatever finds its way into it.</summary>
internal static class HtmlDocument
{
    private const string Security = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>The page as text.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="body">What stands on it.</param>
    public static string Of(string title, StyleSheet style, Element body)
    {
        var page = new StringBuilder("<!DOCTYPE html>");
        new Element("html", Head(title, style), body).With("lang", "en").WriteTo(page);
        return page.Append('\n').ToString();
    }

    private static Element Head(string title, StyleSheet style) => new(
        "head",
        new Element("meta").With("charset", "utf-8"),
        new Element("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
        new Element("meta").With("name", "color-scheme").With("content", "light dark"),
        new Element("meta").With("http-equiv", "Content-Security-Policy").With("content", Security),
        new Element("title", title),
        style);
}
