using System.Reflection;
using PolicyFlex.Tool.Schemas;

namespace PolicyFlex.Tool.Commands;

/// <summary>The files that a new policy set starts with; they lie in <c>Starter</c> and are parts of the tool.</summary>
internal static class StarterSet
{
    /// <summary>The situation to try.</summary>
    public const string SituationFile = "situation.json";

    /// <summary>Where the schemas lie that the first line of each file names.</summary>
    private const string SchemaFolder = ".schemas";

    private const string NamePlace = "set-name";

    private static readonly string[] Files = ["policyset.yaml", "returns.policy.yaml", "returns.tests.yaml", SituationFile];

    /// <summary>Writes them into a folder that is not there yet.</summary>
    public static void Write(string folder, string name)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Files)
        {
            using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("Starter/" + file)
                ?? throw new InvalidOperationException($"The tool lacks its part {file}.");
            using var reader = new StreamReader(resource);
            File.WriteAllText(Path.Combine(folder, file), reader.ReadToEnd().Replace(NamePlace, name, StringComparison.Ordinal));
        }

        SchemaFile.Write(SchemaFile.All, Path.Combine(folder, SchemaFolder));
    }
}
