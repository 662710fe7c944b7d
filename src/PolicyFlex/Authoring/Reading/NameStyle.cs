using System.Text.RegularExpressions;

namespace PolicyFlex.Authoring;

/// <summary>How names of a sort are spelled.</summary>
internal sealed partial class NameStyle
{
    private const int MostCharacters = 64;
    private const string CamelPattern = "[a-z][A-Za-z0-9]*";
    private const string KebabPattern = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private readonly Regex _shape;
    private readonly Func<IEnumerable<string>, string> _join;

    private NameStyle(Regex shape, string pattern, string expected, Func<IEnumerable<string>, string> join) =>
        (_shape, Pattern, Expected, _join) = (shape, $"^{pattern}$", expected, join);

    /// <summary>What can stand in an expression: <c>lifetimeValue</c>.</summary>
    public static NameStyle Camel { get; } = new(
        CamelShape(),
        CamelPattern,
        $"Write letters and digits, a small letter first, at most {MostCharacters}: `lifetimeValue`.",
        words => string.Concat(words.Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..])));

    /// <summary>What cannot stand in an expression: <c>late-delivery</c>.</summary>
    public static NameStyle Kebab { get; } = new(
        KebabShape(),
        KebabPattern,
        $"Write small letters and digits with single hyphens between, at most {MostCharacters}: `late-delivery`.",
        words => string.Join('-', words));

    /// <summary>The spelling as a regular expression, but for its length.</summary>
    public string Pattern { get; }

    /// <summary>A sentence that shows the spelling.</summary>
    public string Expected { get; }

    /// <summary>The name that a node holds; null if it is no text, or several names. One that is misspelled is told, and taken as it should be.</summary>
    public string? Read(YamlNode node, string what, Reading reading)
    {
        if (Nodes.Text(node, $"the name of {what}", reading) is not { } text)
        {
            return null;
        }

        if (IsList(text.Text))
        {
            reading.Report(AuthoringProblems.ListWithoutBrackets(text, what));
            return null;
        }

        return Check(text, what, reading);
    }

    /// <summary>The name that a text is; one that is misspelled is told, and taken as it should be.</summary>
    public string Check(YamlText name, string what, Reading reading)
    {
        if (!Fits(name.Text))
        {
            reading.Report(AuthoringProblems.BadName(name, this, what));
            return Mend(name.Text) ?? name.Text;
        }

        return name.Text;
    }

    /// <summary>Whether a text is several names with commas between them.</summary>
    public bool IsList(string text) => text.Contains(',', StringComparison.Ordinal) && text.Split(',').All(part => Fits(part.Trim()));

    /// <summary>Whether a text is a name of this style.</summary>
    public bool Fits(string text) => text.Length <= MostCharacters && _shape.IsMatch(text);

    /// <summary>The name as it should be spelled; null if it cannot be told.</summary>
    public string? Mend(string name)
    {
        if (name.Length > MostCharacters)
        {
            return null;
        }

        var mended = _join(Words().Matches(name).Select(match => match.Value.ToLowerInvariant()));
        return _shape.IsMatch(mended) ? mended : null;
    }

    [GeneratedRegex(@"\A" + CamelPattern + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex CamelShape();

    [GeneratedRegex(@"\A" + KebabPattern + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex KebabShape();

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
