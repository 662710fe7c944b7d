using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>Reads the files of a set into the model.</summary>
internal static class SetReader
{
    /// <summary>Reads as much as can be read; what cannot is told to <paramref name="diagnostics"/>, and reading goes on behind it.</summary>
    public static AuthoredSet Read(IReadOnlyList<PolicyFile> files, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}
