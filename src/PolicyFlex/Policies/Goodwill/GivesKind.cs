using System.Collections.Frozen;

namespace PolicyFlex.Policies;

/// <summary>The built-in kinds of goodwill.</summary>
internal static class GivesKind
{
    public const string Apology = "apology";
    public const string Any = "any";

    /// <summary>The kinds whose amounts are money unless the option says a unit.</summary>
    public static FrozenSet<string> Money { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "refund", "store-credit", "statement-credit", "discount", "fee-waiver", "voucher", Any);

    /// <summary>The kinds whose amounts are counted in a unit of their own.</summary>
    public static FrozenSet<string> Things { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "replacement", "upgrade", "extension", "gift", "points", Apology);
}
