using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>Finds and loads the files of a set in its folder.</summary>
internal static class PolicyFolder
{
    /// <summary>The most that one file may hold.</summary>
    internal const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The set's file and its policies; a folder or file that cannot be read is told to <paramref name="diagnostics"/>.</summary>
    public static IReadOnlyList<PolicyFile> Load(string folder, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}
