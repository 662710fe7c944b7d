using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>Reads the nodes of a test file as what they should be, and tells what they are not.</summary>
internal sealed class NodeReading(DiagnosticBag diagnostics, Policies.Calendar calendar)
{
    /// <summary>The word for no amount, no limit, no words.</summary>
    internal static readonly string[] NothingWords = ["none", "unlimited"];


    /// <summary>How many errors were told so far.</summary>
    public int Told { get; private set; }

    public void Tell(Diagnostic diagnostic)
    {
        Told += diagnostic.Severity == Severity.Error ? 1 : 0;
        diagnostics.Add(diagnostic);
    }

    /// <summary>The map at a place; a key that the place does not have is told. Null if it is no map.</summary>
    public YamlMap? Map(YamlNode node, string key, Place place) => Map(node, key, place.Title, [.. place.Keys]);

    /// <summary>The map under a key; a key that is not among the known ones is told. Null if it is no map.</summary>
    public YamlMap? Map(YamlNode node, string key, string of, params string[] known)
    {
        if (Map(node, key) is not { } map)
        {
            return null;
        }

        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            Tell(TestProblems.UnknownKey(entry.Key.Place.Start, entry.Key.Text, of, known));
        }

        return map;
    }

    /// <summary>The map under a key, with any keys.</summary>
    public YamlMap? Map(YamlNode node, string key) => node as YamlMap ?? Wrong<YamlMap>(node, key, "a map with keys and values");

    /// <summary>The text under a key.</summary>
    public YamlText? Text(YamlNode node, string key) =>
        node is YamlText { IsNothing: false } text ? text : Wrong<YamlText>(node, key, "one text");

    /// <summary>The texts under a key: a list, or one without a list.</summary>
    public ImmutableArray<YamlText> Texts(YamlNode node, string key) => node switch
    {
        YamlList list => [.. list.Items.Select(item => Text(item, key)).OfType<YamlText>()],
        _ => Text(node, key) is { } text ? [text] : [],
    };

    /// <summary>The number under a key.</summary>
    public decimal? Number(YamlNode node, string key)
    {
        if (Text(node, key) is not { } text)
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text.Text, Style, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Tell(TestProblems.NotANumber(text.Place.Start, key, text.Text, Meant(text.Text)));
        return null;
    }

    /// <summary>The number in a text that has a currency, a unit or commas; null for none.</summary>
    internal static string? Meant(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isWithUnit = words.Length == 2 && words[1].All(char.IsLetter) && Scalars.TryNumber(words[0], out _);
        return isWithUnit ? words[0] : Scalars.MeantNumber(text);
    }

    /// <summary>The number under a key, from 0 to what a grant may be at most.</summary>
    public decimal? Amount(YamlNode node, string key)
    {
        var number = Number(node, key);
        if (number is null or (>= 0 and <= RequestCheck.MostAmount))
        {
            return number;
        }

        Tell(TestProblems.OutOfRange(node.Place.Start, key, Spelled.Amount(number), number < 0 ? "0 or more" : $"at most {Spelled.Amount(RequestCheck.MostAmount)}"));
        return null;
    }

    /// <summary>The count under a key.</summary>
    public int? Count(YamlNode node, string key)
    {
        if (Text(node, key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        Tell(TestProblems.NotACount(text.Place.Start, key, text.Text));
        return null;
    }

    /// <summary>Whether a node says that there is nothing: <c>null</c>, <c>none</c> or <c>unlimited</c>.</summary>
    public static bool SaysNothing(YamlNode node) =>
        node is YamlText text && (text.IsNull || NothingWords.Contains(text.Text, StringComparer.Ordinal));

    /// <summary>The one of the known words under a key.</summary>
    public string? Word(YamlNode node, string key, params IReadOnlyCollection<string> known)
    {
        if (Text(node, key) is not { } text)
        {
            return null;
        }

        if (known.Contains(text.Text, StringComparer.Ordinal))
        {
            return text.Text;
        }

        Tell(TestProblems.UnknownWord(text.Place.Start, key, text.Text, known));
        return null;
    }

    /// <summary>The moment under a key, in the set's zone where it has no offset.</summary>
    public DateTimeOffset? Moment(YamlNode node, string key)
    {
        if (Text(node, key) is not { } text)
        {
            return null;
        }

        if (calendar.TryParseInstant(text.Text, out var moment, out var skipped))
        {
            return RequestCheck.IsInTime(moment) ? moment : OutOfTime(text, key);
        }

        Tell(skipped
            ? TestProblems.SkippedTime(text.Place.Start, key, text.Text, calendar.Zone.Id)
            : TestProblems.NotATime(text.Place.Start, key, text.Text));
        return null;
    }

    private DateTimeOffset? OutOfTime(YamlText text, string key)
    {
        Tell(TestProblems.OutOfRange(text.Place.Start, key, text.Text, $"in the years {RequestCheck.Years}"));
        return null;
    }

    private T? Wrong<T>(YamlNode node, string key, string expected)
        where T : YamlNode
    {
        if (node is not YamlBroken)
        {
            Tell(TestProblems.WrongShape(node.Place.Start, key, node.Kind, expected));
        }

        return null;
    }
}
