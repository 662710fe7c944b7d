using System.Runtime.CompilerServices;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

/// <summary>
/// Whole reports as they were approved, in the folder beside this file. <c>POLICYFLEX_APPROVE=1</c> writes them anew; look at the pages in a
/// browser, on a phone and on paper before you commit them.
/// </summary>
public sealed class ApprovedPagesTests
{
    [Fact]
    public void A_whole_report_reads_so_in_a_terminal() => Approve("whole.txt", SampleReport.Whole.ToText());

    [Fact]
    public void A_whole_report_is_this_page() => Approve("whole.html", SampleReport.Whole.ToHtml());

    [Fact]
    public void A_report_of_hardly_anything_reads_so_in_a_terminal() => Approve("nearly-empty.txt", SampleReport.NearlyEmpty.ToText());

    [Fact]
    public void A_report_of_hardly_anything_is_this_page() => Approve("nearly-empty.html", SampleReport.NearlyEmpty.ToHtml());

    [Fact]
    public void A_report_of_hardly_anything_is_this_object() => Approve("nearly-empty.json", SampleReport.NearlyEmpty.ToJson());

    private static void Approve(string name, string actual, [CallerFilePath] string here = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(here)!, "Approved", name);
        if (Environment.GetEnvironmentVariable("POLICYFLEX_APPROVE") == "1")
        {
            File.WriteAllText(approved, actual);
        }

        actual.Should().Be(File.ReadAllText(approved), "this is the approved page {0}", name);
    }
}
