using System.Collections.Immutable;
using PolicyFlex.Tests.Naive;

namespace PolicyFlex.Tests.Customers;

/// <summary>A generated set with a marker in every text and every name that is not for the customer.</summary>
internal static class PlantedSet
{
    public const string Marker = "Klandestin";

    private const string InNames = "klandestin-";

    private static readonly string[] Levels = ["agent", "lead", "manager"];

    /// <summary>The set, with its files named after the marked policies.</summary>
    public static GeneratedSet Of(IEnumerable<GeneratedFile> files) => new(
    [
        .. files.Select(file => new GeneratedFile(file.Name == "policyset.yaml" ? file.Name : InNames + file.Name, Planted(file.Root, ""))),
    ]);

    /// <summary>The request of somebody whose level and name are marked, and about a rule whose flags are.</summary>
    public static GeneratedRequest Of(GeneratedRequest request) => request with
    {
        Actor = new(InNames + request.Actor.Level, request.Actor.Agent is { } agent ? InNames + agent : null),
        FlaggedRule = request.FlaggedRule is { } rule ? InNames + rule.Replace("/", "/" + InNames) : null,
    };

    private static Node Planted(Node node, string key) => node switch
    {
        Node.Map map => new Node.Map([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Planted(entry.Value, InnerKey(key, entry.Key))))]),
        Node.List list => new Node.List([.. list.Items.Select(item => Planted(item, key))]),
        Node.Text text => new Node.Text(Planted(text.Written, key)),
        _ => node,
    };

    /// <summary>What stands beneath a text that is not for the customer, a language or <c>text</c>, is no more for them than the whole.</summary>
    private static string InnerKey(string outer, string key) => outer is "note" or "because" or "origin" or "about" or "verify" && key is not ("share" or "when") ? outer : key;

    private static string Planted(string written, string key) => key switch
    {
        "note" or "because" or "origin" or "about" or "verify" or "owner" => $"{Marker} {written}",
        "policy" or "rule" or "rung" => InNames + written,
        "level" or "overridable-by" or "approval" or "beyond" when Levels.Contains(written) => InNames + written,
        "limits" => Levels.Aggregate(written, (sentence, level) => sentence.Replace($"beyond {level}", $"beyond {InNames}{level}")),
        _ => written,
    };
}
