using System.Xml;
using System.Xml.Linq;
using PolicyFlex.Review;

namespace PolicyFlex.Tests.Review;

/// <summary>A page, read as the XML that it is.</summary>
internal sealed class PageOfXml
{
    private readonly XDocument _page;

    private PageOfXml(XDocument page) => _page = page;

    public IEnumerable<XElement> Elements => _page.Descendants();

    /// <summary>The large pictures, and not the bars in tables.</summary>
    public IEnumerable<XElement> Charts => Elements.Where(element => element.Name == "svg" && ((string?)element.Attribute("class"))!.StartsWith("chart "));

    /// <summary>All that can be read on it, without its blanks.</summary>
    public string Words => Squeezed(string.Concat(_page.Descendants("body").DescendantNodes().OfType<XText>().Select(text => text.Value)));

    /// <summary>Reads the page of a report.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static PageOfXml Of(ReviewReport report) => new(Parse(report.ToHtml()));

    /// <summary>Words without blanks and without what is not shown.</summary>
    public static string Squeezed(string words) => string.Concat(PlainWords.Of(words).Where(c => !char.IsWhiteSpace(c)));

    private static XDocument Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
