using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Json;

namespace PolicyFlex.Testing;

/// <summary>Reads the names of the columns of a table of cases.</summary>
internal sealed class ColumnReader(SetNames names, NodeReading reading)
{
    private const string Suggested = ".suggested";
    private const string UpTo = ".up-to";

    /// <summary>The column of a name; null for one that is not understood, which is told.</summary>
    public TableColumn? Read(YamlNode node)
    {
        if (reading.Text(node, "table") is not { } text)
        {
            return null;
        }

        var name = text.Text;
        if (names.Facts.TryGetValue(name, out var fact))
        {
            return new TableColumn(name, fact, _ => null);
        }

        if (names.Subjects.Contains(name, StringComparer.Ordinal))
        {
            return new TableColumn(name, Fact: null, cell => Answer(name, cell));
        }

        if (OptionOf(name, Suggested) is { } suggesting)
        {
            return new TableColumn(name, Fact: null, cell => Amount(cell, name, suggesting.Suggested));
        }

        if (OptionOf(name, UpTo) is { } upTo)
        {
            return new TableColumn(name, Fact: null, cell => Amount(cell, name, upTo.UpTo));
        }

        reading.Tell(TestProblems.UnknownColumn(text.Place.Start, name, [.. names.Facts.Keys, .. names.Subjects, .. AmountColumns]));
        return null;
    }

    private IEnumerable<string> Options => names.Options.Concat(names.FallbackOptions);

    private IEnumerable<string> AmountColumns => Options.SelectMany(option => new[] { option + Suggested, option + UpTo });

    private GoodwillExpectations? OptionOf(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) && Options.Contains(name[..^ending.Length], StringComparer.Ordinal)
            ? new GoodwillExpectations(name[..^ending.Length], inFallback: false)
            : null;

    private Expectation? Answer(string name, YamlNode cell) => reading.Word(cell, name, AnswerWords.Answers) is { } word
        ? OutcomeExpectations.Answer(cell.Place.Start, name, AnswerWords.ToAnswer(word)!.Value)
        : null;

    private Expectation? Amount(YamlNode cell, string name, Func<SourceLocation, decimal?, Expectation> expected) =>
        NodeReading.SaysNothing(cell) ? expected(cell.Place.Start, null)
        : reading.Number(cell, name) is { } amount ? expected(cell.Place.Start, amount)
        : null;
}
