using System.Text.RegularExpressions;
using FluentAssertions;
using PolicyFlex.Tests.Conventions;
using Xunit;

namespace PolicyFlex.Tests.Reference;

/// <summary>
/// The reference pages of the diagnostics are complete, and their examples give what they say. With <c>POLICYFLEX_APPROVE=1</c> carets,
/// sentences and the index are written anew.
/// </summary>
public sealed partial class DiagnosticPagesTests
{
    private static readonly bool Approving = Environment.GetEnvironmentVariable("POLICYFLEX_APPROVE") == "1";

    public static TheoryData<string> Pages => [.. DiagnosticPages.Names];

    public static TheoryData<string> Codes => [.. DiagnosticPages.Entries.Select(entry => entry.Code)];

    [Fact]
    public void Every_code_of_the_sources_is_on_a_page_and_every_code_of_a_page_in_the_sources() =>
        DiagnosticPages.Entries.Select(entry => entry.Code).Should().BeEquivalentTo(CodesOfSources());

    [Theory, MemberData(nameof(Pages))]
    public void A_page_has_its_codes_in_order(string page) =>
        DiagnosticPages.Entries.Where(entry => entry.Page == page).Select(entry => entry.Code).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();

    [Theory, MemberData(nameof(Codes))]
    public void A_wrong_example_is_told_in_these_words_at_this_place(string code)
    {
        var entry = Find(code);
        var run = ExampleRun.Of(code, entry.Wrong, mended: false);
        if (Approving)
        {
            DiagnosticPages.Rewrite(entry.Page, section =>
                section.StartsWith($"### {code}\n") ? DiagnosticEntry.Rewrite(section, entry.Wrong.Marked(run.Marks), run.Told) : section);
            return;
        }

        run.Told.Should().Equal(entry.Told);
        run.Told.Should().Contain(told => CodeOf(told) == code);
        run.Marks.Should().BeEquivalentTo(entry.Wrong.Marks);
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_mended_example_is_fine(string code) =>
        ExampleRun.Of(code, Find(code).Mended, mended: true).Told.Should().BeEmpty();

    [Fact]
    public void The_small_set_is_fine() => ExampleRun.Of("PF5", new Example("yaml", [], []), mended: true).Told.Should().BeEmpty();

    [Fact]
    public void Values_of_a_host_are_given_as_the_page_shows_them() =>
        DiagnosticPages.Entries.Where(entry => entry.Wrong.Kind == "csharp")
            .SelectMany(entry => entry.Wrong.Lines.Concat(entry.Mended.Lines))
            .Should().OnlyContain(line => HiddenExamples.Has(line));

    [Fact]
    public void The_index_has_a_line_for_each_code()
    {
        var index = string.Concat(DiagnosticPages.ReadAll().Select(Line));
        var text = DiagnosticPages.Text(DiagnosticPages.IndexPage);
        if (Approving)
        {
            File.WriteAllText(DiagnosticPages.PathOf(DiagnosticPages.IndexPage), IndexRows().Replace(text, _ => index, 1));
            return;
        }

        IndexRows().Match(text).Value.Should().Be(index);
    }

    private static string Line(DiagnosticEntry entry)
    {
        var severity = entry.Told.First(told => CodeOf(told) == entry.Code).Split(' ')[0];
        var page = Path.GetRelativePath(Path.GetDirectoryName(DiagnosticPages.IndexPage)!, entry.Page).Replace('\\', '/');
        return $"| [{entry.Code}]({page}#{entry.Code.ToLowerInvariant()}) | {severity} | {entry.Summary} |\n";
    }

    private static DiagnosticEntry Find(string code) => DiagnosticPages.Entries.Single(entry => entry.Code == code);

    private static string CodeOf(string told) => Regex.Match(told, @"\bPF\d{3}\b").Value;

    private static IEnumerable<string> CodesOfSources() => SourceFile.All
        .Where(source => source.Path.StartsWith("src/"))
        .SelectMany(source => QuotedCode().Matches(source.Code))
        .Select(match => match.Groups["code"].Value)
        .Distinct();

    [GeneratedRegex("\"(?<code>PF\\d{3})\"")]
    private static partial Regex QuotedCode();

    [GeneratedRegex(@"(?<=\| --- \| --- \| --- \|\n)(\|[^\n]*\n)*")]
    private static partial Regex IndexRows();
}
