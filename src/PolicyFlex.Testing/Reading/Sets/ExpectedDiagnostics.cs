using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>What the test files of a set expect to be told about it, which holds for sets that must not load as well.</summary>
internal static class ExpectedDiagnostics
{
    private const string Key = "diagnostics";

    /// <summary>All that is expected; what is not understood is told.</summary>
    public static ImmutableArray<ExpectedDiagnostic> In(string folder, DiagnosticBag diagnostics) =>
        [.. Files(folder, diagnostics).SelectMany(file => In(file, diagnostics))];

    /// <summary>Tells of tests beside expectations of a set that does not load, which cannot be run.</summary>
    public static void TellTests(string folder, DiagnosticBag diagnostics)
    {
        foreach (var tests in Files(folder, diagnostics).Select(file => YamlReader.Read(file, new DiagnosticBag())).OfType<YamlMap>().Select(map => map.Find("tests")).OfType<YamlEntry>())
        {
            diagnostics.Add(TestProblems.TestsOfNoSet(tests.Key.Place.Start));
        }
    }

    /// <summary>A test for each: whether it was told; and one that nothing else keeps the set from loading.</summary>
    public static ImmutableArray<PolicyTestResult> Judge(ImmutableArray<ExpectedDiagnostic> expected, ImmutableArray<Diagnostic> told)
    {
        Diagnostic[] others = [.. told.Where(one => one.Severity == Severity.Error && !expected.Any(wanted => wanted.Fits(one)))];
        var isAlone = new PolicyTestResult(
            "nothing else is wrong",
            expected[0].Place,
            [.. others.Select(one => new PolicyTestFailure("nothing else to be wrong", $"this is told: {one}", expected[0].Place))]);
        return [.. expected.Select(wanted => Judge(wanted, told)), isAlone];
    }

    private static PolicyTestResult Judge(ExpectedDiagnostic wanted, ImmutableArray<Diagnostic> told)
    {
        if (told.Any(wanted.Fits))
        {
            return new PolicyTestResult(wanted.Name, wanted.Place, []);
        }

        var actual = told.FirstOrDefault(one => one.Code == wanted.Code) is { } near ? $"it is told so: {near}"
            : told.IsEmpty ? "nothing is told"
            : $"what is told is {string.Join(", ", told.Select(one => one.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";
        return new PolicyTestResult(wanted.Name, wanted.Place, [new PolicyTestFailure($"{wanted.Code} to be told", actual, wanted.Place)]);
    }

    private static IEnumerable<PolicyFile> Files(string folder, DiagnosticBag diagnostics) => Directory.Exists(folder)
        ? PolicyFolder.AllFiles(folder, diagnostics).Where(file => PolicyFolder.IsTests(file.Name))
        : [];

    private static IEnumerable<ExpectedDiagnostic> In(PolicyFile file, DiagnosticBag diagnostics)
    {
        if (Read(file) is not { } map || map.Find(Key) is not { Value: var value })
        {
            return [];
        }

        var reading = new NodeReading(diagnostics, Calendar.Utc);
        IReadOnlyList<YamlNode> nodes = value is YamlList { Items.Count: > 0 } list ? list.Items : [value];
        return [.. nodes.Select(node => Read(node, reading)).OfType<ExpectedDiagnostic>()];
    }

    /// <summary>A file that may expect something; most do not, and are read only once, by who runs their tests.</summary>
    private static YamlMap? Read(PolicyFile file) =>
        file.Bytes.Span.IndexOf("diagnostics:"u8) >= 0 ? YamlReader.Read(file, new DiagnosticBag()) as YamlMap : null;

    private static ExpectedDiagnostic? Read(YamlNode node, NodeReading reading)
    {
        if (node is not YamlMap)
        {
            return Code(node, reading) is { } only ? new ExpectedDiagnostic(node.Place.Start, only, File: null, Line: null, Says: null) : null;
        }

        var map = reading.Map(node, Key, TestPlaces.Diagnostic)!;
        if (map.Find("code") is not { } code)
        {
            reading.Tell(TestProblems.NoCode(node.Place.Start));
            return null;
        }

        return Code(code.Value, reading) is { } known
            ? new ExpectedDiagnostic(
                node.Place.Start,
                known,
                map.Find("file") is { } file ? reading.Text(file.Value, "file")?.Text : null,
                map.Find("line") is { } line ? reading.Count(line.Value, "line") : null,
                map.Find("says") is { } says ? reading.Text(says.Value, "says")?.Text : null)
            : null;
    }

    private static string? Code(YamlNode node, NodeReading reading)
    {
        if (reading.Text(node, Key) is not { } text)
        {
            return null;
        }

        if (Doubts.IsCode(text.Text))
        {
            return text.Text;
        }

        reading.Tell(TestProblems.NoCode(text.Place.Start));
        return null;
    }
}
