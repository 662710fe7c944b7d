using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Conventions;
using Xunit;

namespace PolicyFlex.Tests.Testing;

/// <summary>The page of each set that we ship explains, one by one, the mistakes that its tests do not notice.</summary>
public sealed partial class SurvivorTests
{
    [Theory]
    [InlineData("online-retail")]
    [InlineData("returns")]
    [InlineData("service-recovery")]
    [InlineData("travel-goodwill")]
    public void Each_mistake_that_is_not_noticed_is_explained(string set)
    {
        var folder = Path.Combine(SourceFile.Top, "policies", set);
        var page = File.ReadAllText(Path.Combine(folder, "README.md"));

        var report = PolicyMutation.Run(folder);

        report.Mutants.Where(mutant => mutant.State == MutantState.Survived)
            .GroupBy(mutant => string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(mutant.At.File)}:{mutant.At.Line}"), mutant => mutant.Operator)
            .Select(group => $"{group.Key} {string.Join(", ", group)}")
            .Should().BeEquivalentTo(Row().Matches(page).Select(row => $"{row.Groups["place"].Value} {row.Groups["operators"].Value.Replace("`", "", StringComparison.Ordinal)}"));
        page.Should().Contain(string.Create(CultureInfo.InvariantCulture, $"makes {report.Mutants.Length} small mistakes"));
        report.Score.Should().BeGreaterThanOrEqualTo(90);
    }

    [GeneratedRegex(@"^\| `(?<place>[a-z-]+(\.policy)?\.yaml:\d+)` \| (?<operators>[^|]+) \| [^|]{20,} \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
