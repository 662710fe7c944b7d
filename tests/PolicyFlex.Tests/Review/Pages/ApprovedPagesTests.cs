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
    public void A_whole_report_reads_so_in_a_terminal() => ApprovedText.Of("whole.txt", SampleReport.Whole.ToText());

    [Fact]
    public void A_whole_report_is_this_page() => ApprovedText.Of("whole.html", SampleReport.Whole.ToHtml());

    [Fact]
    public void A_report_of_hardly_anything_reads_so_in_a_terminal() => ApprovedText.Of("nearly-empty.txt", SampleReport.NearlyEmpty.ToText());

    [Fact]
    public void A_report_of_hardly_anything_is_this_page() => ApprovedText.Of("nearly-empty.html", SampleReport.NearlyEmpty.ToHtml());

    [Fact]
    public void A_report_of_hardly_anything_is_this_object() => ApprovedText.Of("nearly-empty.json", SampleReport.NearlyEmpty.ToJson());
}
