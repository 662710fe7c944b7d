using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using FluentAssertions.Execution;
using PolicyFlex.Review;

namespace PolicyFlex.Tests.Review;

/// <summary>
/// The page in a real browser. <c>POLICYFLEX_PICTURES=FOLDER</c> keeps the pictures and the paper to look at.
/// </summary>
public sealed class PictureTests : IDisposable
{
    private const int Phone = 375;

    private static readonly string? Kept = Environment.GetEnvironmentVariable("POLICYFLEX_PICTURES") is { Length: > 0 } folder ? folder : null;

    private readonly Chromium _browser = new();

    public void Dispose() => _browser.Dispose();

    [ChromiumFact]
    public void A_whole_report_is_legible_on_a_screen_by_night_and_on_a_phone() => IsLegible(SampleReport.Whole, charts: 7);

    [ChromiumFact]
    public void Hostile_words_push_nothing_off_the_page() => IsLegible(Oddities.Hostile, charts: 7);

    [ChromiumFact]
    public void Three_years_of_days_are_legible() => IsLegible(Oddities.ThreeYears, charts: 3);

    [ChromiumFact]
    public void Flags_at_the_ends_of_their_days_are_legible() => IsLegible(Oddities.AtTheEnds, charts: 7);

    [ChromiumFact]
    public void It_is_light_by_day_and_dark_by_night()
    {
        var page = SampleReport.Whole.ToHtml();
        var day = Keep("light.png", _browser.Picture(page, 1200, 6200));
        var night = Keep("dark.png", _browser.Picture(page, 1200, 6200, dark: true));
        FirstPixel.Of(day).Should().Be(new FirstPixel(1200, 6200, 0xf6, 0xf4, 0xef));
        FirstPixel.Of(night).Should().Be(new FirstPixel(1200, 6200, 0x14, 0x17, 0x1b));
    }

    [ChromiumFact]
    public void It_fits_a_phone()
    {
        var picture = Keep("phone.png", _browser.Picture(MeasuredPage.OnPhone(SampleReport.Whole.ToHtml(), Phone, 11_000), 600, 11_000));
        FirstPixel.Of(picture).Should().Be(new FirstPixel(600, 11_000, 0xf6, 0xf4, 0xef));
    }

    [ChromiumFact]
    public void It_prints_light_on_few_pages_with_what_is_folded()
    {
        var paper = Encoding.Latin1.GetString(Keep("paper.pdf", _browser.Paper(SampleReport.Whole.ToHtml())));
        paper.Should().StartWith("%PDF");
        Regex.Count(paper, @"/Type\s*/Page\b").Should().BeInRange(7, 11);
    }

    private void IsLegible(ReviewReport report, int charts)
    {
        (int Width, bool Dark)[] windows = [(1200, false), (1200, true), (860, false), (720, false), (Phone, false), (320, true)];
        var pages = MeasuredPage.Of(_browser, report.ToHtml(), windows);
        pages.Should().HaveCount(windows.Length);
        using var all = new AssertionScope();
        foreach (var (page, (width, dark)) in pages.Zip(windows))
        {
            using var one = new AssertionScope($"{width} pixels");
            page.Ground.Should().Be(dark ? "rgb(20, 23, 27)" : "rgb(246, 244, 239)");
            page.Overflow.Should().Be(0);
            page.Overlapping.Should().BeEmpty();
            page.Outside.Should().BeEmpty();
            page.Faint.Should().BeEmpty();
            page.SmallestLetters.Should().BeGreaterThan(9.5);
            page.Charts.Should().Be(charts);
        }
    }

    private static byte[] Keep(string name, byte[] content)
    {
        if (Kept is not null)
        {
            Directory.CreateDirectory(Kept);
            File.WriteAllBytes(Path.Combine(Kept, name), content);
        }

        return content;
    }
}
