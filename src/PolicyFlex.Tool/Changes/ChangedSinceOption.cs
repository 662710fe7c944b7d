using System.Collections.Immutable;
using System.CommandLine;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Changes;

/// <summary><c>--changed-since REV</c>: leaves out what a change does not touch.</summary>
internal sealed class ChangedSinceOption : Option<string?>
{
    private const string Page = ".md";

    public ChangedSinceOption()
        : base("--changed-since")
    {
        Description = "Look only at what differs from this branch or commit of git.";
        HelpName = "REV";
    }

    /// <summary>The sets that are to be looked at.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="folders">All that it names.</param>
    public (ImmutableArray<TouchedSet> Sets, Diagnostic? Problem) Touched(ParseResult parsed, ImmutableArray<string> folders)
    {
        if (parsed.GetValue(this) is not { } revision)
        {
            return ([.. folders.Select(folder => new TouchedSet(folder, OnlyTests: null))], null);
        }

        var (changes, problem) = GitChanges.Since(revision, folders[0]);
        return changes is null ? ([], problem) : ([.. folders.Select(folder => Touched(folder, changes.In(folder))).OfType<TouchedSet>()], null);
    }

    private static TouchedSet? Touched(string folder, IReadOnlySet<string> changed)
    {
        var tests = changed.Where(PolicyFolder.IsTests).ToHashSet(StringComparer.Ordinal);

        // Whatever else lies there may be a file of cases, but for what is only read by people.
        return changed.Any(name => !tests.Contains(name) && !name.EndsWith(Page, StringComparison.Ordinal)) ? new TouchedSet(folder, OnlyTests: null)
            : tests.Count > 0 ? new TouchedSet(folder, tests)
            : null;
    }
}
