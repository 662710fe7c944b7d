using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>Reads the tests of a file; one that is not understood in all its parts is told and left out.</summary>
/// <param name="names">The names of the set.</param>
/// <param name="diagnostics">Where it is told what is wrong.</param>
/// <param name="folder">The folder in which files of cases lie; null where none are read.</param>
internal sealed class TestFileReader(SetNames names, DiagnosticBag diagnostics, string? folder = null)
{
    private readonly List<SourceLocation> _leftOut = [];

    /// <summary>Where the tests stand that were left out so far.</summary>
    public IReadOnlyList<SourceLocation> LeftOut => _leftOut;

    /// <summary>The tests of one file.</summary>
    public ImmutableArray<PolicyTest> Read(PolicyFile file)
    {
        var bag = new DiagnosticBag();
        var tests = Read(file, bag);
        diagnostics.AddRange(bag.Sorted());
        return tests;
    }

    private ImmutableArray<PolicyTest> Read(PolicyFile file, DiagnosticBag bag)
    {
        var reading = new NodeReading(bag, names.Set.Calendar);
        var root = YamlReader.Read(file, bag);
        if (root is null || reading.Map(root, file.Name, TestPlaces.File) is not { } map)
        {
            if (!bag.HasErrors)
            {
                bag.Add(TestProblems.NoTests(new SourceLocation(file.Path, 1, 1)));
            }

            return [];
        }

        var told = reading.Told;
        var given = new GivenReader(names, reading);
        var shared = new PolicyTest
        {
            Name = file.Name,
            Location = map.Place.Start,
            Now = map.Find("now") is { } now ? reading.Moment(now.Value, "now") : null,
            Given = map.Find("given") is { } facts ? given.Read(facts.Value, shared: null) : GivenReader.Nothing,
        };
        var sharedIsFine = reading.Told == told && (map.Find("given") is not { } written || IsWhole(written.Value));
        var tests = ReadTests(map, shared, reading);
        CheckNow(map, tests, bag);
        if (sharedIsFine)
        {
            return tests;
        }

        _leftOut.AddRange(tests.Select(test => test.Location));
        return [];
    }

    private ImmutableArray<PolicyTest> ReadTests(YamlMap map, PolicyTest shared, NodeReading reading)
    {
        if (map.Find("tests") is not { Value: var value })
        {
            if (!map.HasGaps && map.Find("diagnostics") is null)
            {
                reading.Tell(TestProblems.NoTests(map.Place.Start));
            }

            return [];
        }

        if (value is not YamlList { Items: { Count: > 0 } items })
        {
            if (value is not YamlBroken)
            {
                reading.Tell(TestProblems.NoTests(value.Place.Start));
            }

            return [];
        }

        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var tests = ImmutableArray.CreateBuilder<PolicyTest>();
        foreach (var item in items)
        {
            tests.AddRange(ReadTest(item, shared, reading, lines));
        }

        return tests.ToImmutable();
    }

    /// <summary>A test, or one for each of its cases; with an error in one of them none is run.</summary>
    private ImmutableArray<PolicyTest> ReadTest(YamlNode item, PolicyTest shared, NodeReading reading, Dictionary<string, int> lines)
    {
        var own = new DiagnosticBag();
        var tests = new TestReader(names, new NodeReading(own, names.Set.Calendar), Open).Read(item, shared);
        foreach (var diagnostic in own.Sorted())
        {
            reading.Tell(diagnostic);
        }

        if (tests.IsEmpty)
        {
            _leftOut.Add(item.Place.Start);
            return [];
        }

        PolicyTest[] known = [.. tests.Where(test => !lines.TryAdd(test.Name, test.Location.Line))];
        foreach (var test in known)
        {
            reading.Tell(TestProblems.SameName(test.Location, test.Name, lines[test.Name]));
        }

        var left = own.HasErrors || !IsWhole(item) ? tests : [.. known];
        _leftOut.AddRange(left.Select(test => test.Location));
        return tests.RemoveRange(left);
    }

    /// <summary>A file of cases beside the tests.</summary>
    private PolicyFile? Open(string name) => folder is null ? null : PolicyFolder.Read(folder, Path.GetFileName(name), diagnostics);

    private static void CheckNow(YamlMap map, ImmutableArray<PolicyTest> tests, DiagnosticBag bag)
    {
        if (map.Find("now") is null && tests.Any(test => test.Now is null && test.Given.Values.Any(IsDate)))
        {
            bag.Add(TestProblems.NoNow(map.Place.Start));
        }
    }

    /// <summary>Whether nothing of a test is lost; its depth is bounded by the reader of YAML.</summary>
    private static bool IsWhole(YamlNode node) => node switch
    {
        YamlMap map => !map.HasGaps && map.Entries.All(entry => IsWhole(entry.Value)),
        YamlList list => list.Items.All(IsWhole),
        _ => node is YamlText,
    };

    private static bool IsDate(GivenFact given) => given.Fact.Type.Kind is FactKind.Date or FactKind.DateTime;
}
