using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Tool;

namespace PolicyFlex.Tests.Reference;

/// <summary>What the product says about an example.</summary>
/// <param name="Told">Each diagnostic as <c>check</c> prints it, without its place.</param>
/// <param name="Marks">The places of those that stand in the example.</param>
internal sealed record ExampleRun(IReadOnlyList<string> Told, IReadOnlyList<(int Row, int Column)> Marks)
{
    public static ExampleRun Of(string code, Example example, bool mended) => example.Kind switch
    {
        "yaml" => OfFiles(code, example),
        "json" => OfSituation(example),
        "sh" => OfCommand(example),
        _ => From(HiddenExamples.Told(code, mended), _ => []),
    };

    private static ExampleRun OfFiles(string code, Example example)
    {
        using var folder = new TemporaryFolder();
        var files = SmallSet.With(example);
        foreach (var (name, lines) in files)
        {
            folder.Write(Path.Combine("shop", name), string.Concat(lines.Select(line => line.Text + "\n")));
        }

        var shop = Path.Combine(folder.Path, "shop");
        var told = code.StartsWith("PF5", StringComparison.Ordinal) ? PolicyTests.Run(shop).Diagnostics
            : code.StartsWith("PF7", StringComparison.Ordinal) ? PolicyEngine.Check(shop).Diagnostics.Where(one => one.Code == code && IsInTheExample(one.Location!.Value))
            : PolicyEngine.Load(shop).Diagnostics;
        return From(told, place => files[Path.GetFileName(place.File)]);

        bool IsInTheExample(SourceLocation place) => files[Path.GetFileName(place.File)][place.Line - 1].Row >= 0;
    }

    private static ExampleRun OfSituation(Example example)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in SmallSet.Files)
        {
            folder.Write(name, text);
        }

        var read = PolicyEngine.Load(folder.Path).Engine!.Situations.FromJson(string.Join('\n', example.Lines), source: "situation.json");
        return From(read.Diagnostics, _ => [.. example.Lines.Select((line, row) => new PageLine(line, row))]);
    }

    private static ExampleRun OfCommand(Example example)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in SmallSet.Files)
        {
            folder.Write(Path.Combine("shop", name), text);
            folder.Write(Path.Combine("shops", "one", name), text);
            folder.Write(Path.Combine("shops", "two", name), text);
        }

        folder.Write("situation.json", """{ "id": "s-1", "facts": { "order": { "total": 40 } } }""");
        Directory.CreateDirectory(Path.Combine(folder.Path, "empty"));
        var words = example.Lines.Single().Split(' ')[1..];
        var run = ToolRun.Of([.. words.Select(word => words[0] == "new" && word != "new" || Path.Exists(InFolder(word)) ? InFolder(word) : word)]);
        var told = run.Error.Replace(InFolder(""), "", StringComparison.Ordinal).Split('\n');
        return new ExampleRun([.. told.Where(line => line.StartsWith("error ", StringComparison.Ordinal))], []);

        string InFolder(string word) => Path.Combine(folder.Path, word);
    }

    private static ExampleRun From(IEnumerable<Diagnostic> diagnostics, Func<SourceLocation, IReadOnlyList<PageLine>> linesOf)
    {
        var all = diagnostics.ToList();
        return new ExampleRun(
            [.. all.Select(one => (one with { Location = null }).ToString())],
            [.. all.Select(one => one.Location).OfType<SourceLocation>().Where(place => place.Column > 0).Select(Mark).Where(mark => mark.Row >= 0).Distinct()]);

        (int Row, int Column) Mark(SourceLocation place) =>
            (linesOf(place) is { Count: > 0 } lines && place.Line <= lines.Count ? lines[place.Line - 1].Row : -1, place.Column);
    }
}
