using System.Collections.Immutable;
using System.Text;
using PolicyFlex.Authoring;

namespace PolicyFlex.Tests.Naive;

/// <summary>One file of a generated set.</summary>
internal sealed record GeneratedFile(string Name, Node Root)
{
    public string Text => NodeText.Yaml(Root);

    public PolicyFile ToPolicyFile() => new(Name, Name, Encoding.UTF8.GetBytes(Text));
}

/// <summary>A generated set.</summary>
internal sealed record GeneratedSet(ImmutableArray<GeneratedFile> Files)
{
    /// <summary>The same set with one part less, in every way.</summary>
    public IEnumerable<GeneratedSet> Smaller() =>
        Enumerable.Range(1, Files.Length - 1).Select(index => new GeneratedSet(Files.RemoveAt(index)))
            .Concat(Files.SelectMany((file, index) =>
                file.Root.Smaller().Select(root => new GeneratedSet(Files.SetItem(index, file with { Root = root })))));

    public override string ToString() => string.Join("\n", Files.Select(file => $"# {file.Name}\n{file.Text}"));
}
