using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyFlex.Authoring;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Schemas;

/// <summary>The schema of a kind of file.</summary>
/// <param name="Kind">The kind: <c>policyset</c>, <c>policy</c>, <c>tests</c>.</param>
/// <param name="Files">Which files are of it.</param>
internal sealed record SchemaFile(string Kind, string Files)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each kind.</summary>
    public static ImmutableArray<SchemaFile> All { get; } = [new("policyset", "policyset.yaml"), new("policy", "*.policy.yaml"), new("tests", "*.tests.yaml")];

    /// <summary>How the file of the schema is called.</summary>
    public string Name => $"{Kind}.schema.json";

    /// <summary>Writes schemas into a folder, which is made if it is not there.</summary>
    public static void Write(IEnumerable<SchemaFile> schemas, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var schema in schemas)
        {
            File.WriteAllText(Path.Combine(folder, schema.Name), schema.Text());
        }
    }

    /// <summary>The schema as text.</summary>
    public string Text() => (Kind switch
    {
        "policyset" => SchemaWriter.Write("A policy set", "What the words of the policies beside this file mean: facts, actions, levels, limits.", Places.Set),
        "policy" => SchemaWriter.Write("A policy", "What may be done in one kind of situation.", Places.Policy),
        _ => SchemaWriter.Write("Tests of a policy", "What should come out of the policies in some situations.", TestPlaces.File),
    }).ToJsonString(Readable) + "\n";
}
