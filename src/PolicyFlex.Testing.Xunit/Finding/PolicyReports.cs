using System.Collections.Concurrent;
using System.Globalization;

namespace PolicyFlex.Testing.Xunit;

/// <summary>What came of the tests of sets, each run once for as long as its files stay as they are.</summary>
internal static class PolicyReports
{
    private static readonly ConcurrentDictionary<(string Folder, string Stamp), Lazy<PolicyTestReport>> Known = new();

    public static PolicyTestReport Of(string folder) =>
        Known.GetOrAdd((folder, Stamp(folder)), key => new Lazy<PolicyTestReport>(() => PolicyTests.Run(key.Folder))).Value;

    private static string Stamp(string folder) => string.Join('|', new DirectoryInfo(folder).EnumerateFiles()
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}")));
}
