using System.Collections.Frozen;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>What entries say, as databases keep it: by name.</summary>
internal static class Kinds
{
    private static readonly FrozenDictionary<string, EntryKind> ByName =
        Enum.GetValues<EntryKind>().ToFrozenDictionary(kind => kind.ToString(), StringComparer.Ordinal);

    /// <summary>The kind of a name.</summary>
    public static EntryKind Of(string name) => ByName[name];
}
