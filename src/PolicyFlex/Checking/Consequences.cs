using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Checking;

/// <summary>
/// Leaves out what is only told because something else of a file could not be read: that a key is missing which is there misspelled, and
/// what would be doubtful if the rest of the file said nothing more.
/// </summary>
internal static class Consequences
{
    private const string UnknownKey = "PF140";

    /// <summary>For codes that tell of something missing: the keys by which it is there.</summary>
    private static readonly FrozenDictionary<string, string[]> Missing = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["PF147"] = ["allow", "deny", "guarantee"],
        ["PF303"] = ["goodwill"],
        ["PF310"] = ["goodwill"],
        ["PF340"] = ["say"],
        ["PF341"] = ["because"],
        ["PF360"] = ["amount", "at-most"],
        ["PF364"] = ["amount", "at-most"],
        ["PF366"] = ["unit", "worth"],
        ["PF397"] = ["authority"],
        ["PF399"] = ["rules", "goodwill"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The diagnostics without those that follow from others.</summary>
    public static ImmutableArray<Diagnostic> LeftOut(ImmutableArray<Diagnostic> diagnostics)
    {
        var unread = diagnostics.Where(IsUnread).Select(one => one.Location?.File).ToHashSet(StringComparer.Ordinal);
        if (unread.Count == 0)
        {
            return diagnostics;
        }

        var misspelled = diagnostics.Where(one => one.Code == UnknownKey).Select(one => (one.Location?.File, one.DidYouMean)).ToHashSet();
        return
        [
            .. diagnostics.Where(one => !(IsDoubt(one) && unread.Contains(one.Location?.File))
                && Missing.GetValueOrDefault(one.Code)?.Any(key => misspelled.Contains((one.Location?.File, key))) is not true),
        ];
    }

    /// <summary>Whether it says that something of a file could not be read.</summary>
    private static bool IsUnread(Diagnostic one) => one.Severity == Severity.Error && one.Code.StartsWith("PF1", StringComparison.Ordinal);

    private static bool IsDoubt(Diagnostic one) => one.Severity == Severity.Warning && one.Code.StartsWith("PF3", StringComparison.Ordinal);
}
