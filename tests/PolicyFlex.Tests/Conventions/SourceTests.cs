using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Conventions;

public sealed class SourceTests
{
    /// <summary>What stands nowhere, and what stands there instead.</summary>
    private static readonly Dictionary<string, string> Instead = new()
    {
        [@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b"] = "take the time as a value, or from a TimeProvider",
        [@"\bTimeZoneInfo\.Local\b"] = "take the zone of the policy set",
        [@"^\s*#region\b"] = "split the file by subject",
        [@"\b(TODO|FIXME|HACK)\b"] = "do it, or say so in an issue",
        [@"(/home/|/work/|/tmp/|/Users/|[A-Z]:\\)"] = "take the path from outside, or from the temporary folder of the system",
        [@"\bThread\.Sleep\b|\bTask\.Delay\b"] = "wait for an event",
        [@"\basync void\b"] = "return a Task",
        [@"\bCurrent(UI)?Culture\b|\.To(Lower|Upper)\(\)"] = "use the invariant culture, or compare ordinally",
        [@"\[(Fact|Theory)\(.*Skip\b"] = "mend the test, or take it out",
        [@"#pragma warning disable\b"] = "mend what the analyzer found",
    };

    /// <summary>Tests whose subject is one of these words.</summary>
    private static readonly string[] AboutThem =
    [
        "tests/PolicyFlex.Tests/Expressions/CultureTests.cs",
        "tests/PolicyFlex.Tests/Expressions/HostileTests.cs",
    ];

    [Fact]
    public void No_source_says_what_should_not_be_said() =>
        SourceFile.All.Where(source => !source.Folder.EndsWith("/Conventions") && !AboutThem.Contains(source.Path)).SelectMany(FindIn).Should().BeEmpty();

    [Theory]
    [InlineData("var now = DateTime.UtcNow;", "src/A.cs:1 says `DateTime.UtcNow`: take the time as a value, or from a TimeProvider.")]
    [InlineData("\n    #region Parsing", "src/A.cs:2 says `#region`: split the file by subject.")]
    [InlineData("// TODO later", "src/A.cs:1 says `TODO`: do it, or say so in an issue.")]
    [InlineData("private async void Send()", "src/A.cs:1 says `async void`: return a Task.")]
    [InlineData("var name = text.ToUpper();", "src/A.cs:1 says `.ToUpper()`: use the invariant culture, or compare ordinally.")]
    [InlineData("[Fact(Skip = \"slow\")]", "src/A.cs:1 says `[Fact(Skip`: mend the test, or take it out.")]
    public void What_should_not_be_said_is_found(string text, string finding) =>
        FindIn(new SourceFile("src/A.cs", text)).Should().Equal(finding);

    private static IEnumerable<string> FindIn(SourceFile source) =>
        Instead.SelectMany(rule => Regex.Matches(source.Text, rule.Key, RegexOptions.Multiline).Select(match =>
            $"{source.Path}:{source.LineOf(match.Index + match.Length - match.Value.TrimStart().Length)} says `{match.Value.Trim()}`: {rule.Value}."));
}
