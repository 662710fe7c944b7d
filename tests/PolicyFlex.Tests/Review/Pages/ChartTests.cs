using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed partial class ChartTests
{
    public static TheoryData<string> Names { get; } = [.. Reports.Keys];

    private static Dictionary<string, ReviewReport> Reports => new()
    {
        ["whole"] = SampleReport.Whole,
        ["one day"] = Oddities.OneDay,
        ["two days"] = Oddities.TwoDays,
        ["no day"] = Oddities.NoDay,
        ["three years"] = Oddities.ThreeYears,
        ["millions"] = Oddities.Millions,
        ["at the ends"] = Oddities.AtTheEnds,
        ["hostile"] = Oddities.Hostile,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_drawn_is_finite_and_within_the_picture(string name) => PageOfXml.Of(Reports[name]).Elements
        .Where(element => element.Name == "svg").SelectMany(Strays).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_of_a_picture_stay_in_it_and_touch_no_others(string name) =>
        PageOfXml.Of(Reports[name]).Charts.SelectMany(chart => ChartWords.Overlapping(chart).Concat(ChartWords.Outside(chart))).Should().BeEmpty();

    [Fact]
    public void Every_flag_can_be_drawn_whatever_its_days_and_numbers() => GenFlags.Flag.Sample(
        flag => PageOfXml.Of(SampleReport.Whole with { Flags = [flag] }).Charts
            .SelectMany(chart => Strays(chart).Concat(ChartWords.Overlapping(chart)).Concat(ChartWords.Outside(chart))).Should().BeEmpty(),
        iter: 300);

    [Fact]
    public void All_agents_can_be_drawn_whoever_they_are() => GenFlags.Agents.Sample(
        agents => PageOfXml.Of(SampleReport.Whole with { Flags = [], Agents = agents }).Charts
            .SelectMany(chart => Strays(chart).Concat(ChartWords.Overlapping(chart)).Concat(ChartWords.Outside(chart))).Should().BeEmpty(),
        iter: 300);

    [Fact]
    public void The_limit_is_drawn_in_steps()
    {
        var chart = PageOfXml.Of(Oddities.TwoDays).Charts.First();
        var path = (string)chart.Descendants("path").Single(path => (string?)path.Attribute("class") == "limit-line").Attribute("d")!;
        var points = PointsOf(path).ToList();
        points.Zip(points.Skip(1)).Should().OnlyContain(pair => pair.First.X == pair.Second.X || pair.First.Y == pair.Second.Y);
    }

    [Fact]
    public void A_score_that_rises_on_and_on_is_cut_off_and_says_so()
    {
        ChartPoint[] chart = [.. SampleFlags.Returns.Chart.Take(5), SampleFlags.Returns.Chart[^1] with { Score = 5_978 }];
        var words = WordsOf(SampleFlags.Returns with { Chart = [.. chart] });
        words.Should().Contain("score ↑ 5,978").And.Contain("limit 93").And.NotContain("1,000");
    }

    [Fact]
    public void A_first_day_of_one_case_does_not_set_the_scale()
    {
        ChartPoint[] chart = [SampleFlags.Returns.Chart[0] with { Recent = SampleDays.Rate(1, 1) }, .. SampleFlags.Returns.Chart.Skip(1)];
        WordsOf(SampleFlags.Returns with { Chart = [.. chart] }).Should().Contain("20\u00A0%").And.NotContain("50\u00A0%").And.NotContain("100\u00A0%");
    }

    [Fact]
    public void Only_agents_outside_are_named()
    {
        var names = PageOfXml.Of(SampleReport.Whole).Charts.Single(chart => ((string)chart.Attribute("aria-labelledby")!).StartsWith("agents-wide"))
            .Descendants("text").Where(text => (string?)text.Attribute("class") == "name").Select(text => text.Value);
        names.Should().BeEquivalentTo("anna", "mateo", "carla");
    }

    [Fact]
    public void Where_the_host_keeps_agents_to_itself_none_is_shown()
    {
        var report = SampleReport.Whole with
        {
            Flags = [],
            Agents = SampleReport.Whole.Agents with { Withheld = "Agents are not compared: fewer than 5 of them have cases." },
        };
        foreach (var page in new[] { report.ToHtml(), report.ToText() })
        {
            page.Should().Contain("fewer than 5 of them").And.NotContain("anna");
        }
    }

    [Fact]
    public void A_report_of_three_years_is_no_larger_than_the_screen_can_show() => Oddities.ThreeYears.ToHtml().Length.Should().BeLessThan(150_000);

    private static IEnumerable<string> WordsOf(ReviewFlag flag) =>
        PageOfXml.Of(SampleReport.Whole with { Flags = [flag] }).Charts.First().Descendants("text").Select(text => text.Value);

    /// <summary>Numbers of a picture that are beyond it.</summary>
    private static IEnumerable<string> Strays(XElement svg)
    {
        var box = ((string)svg.Attribute("viewBox")!).Split(' ').Select(Number).ToArray();
        bool IsIn(double x, double y) => x >= 0 && x <= box[2] && y >= 0 && y <= box[3];
        foreach (var shape in svg.Descendants())
        {
            var points = shape.Name.LocalName switch
            {
                "path" => PointsOf((string)shape.Attribute("d")!),
                "line" => [At(shape, "x1", "y1"), At(shape, "x2", "y2")],
                "circle" => [At(shape, "cx", "cy")],
                "text" => [At(shape, "x", "y")],
                "rect" => [At(shape, "x", "y"), (At(shape, "x", "y").X + Number((string)shape.Attribute("width")!), Number((string)shape.Attribute("height")!))],
                _ => [],
            };
            foreach (var (x, y) in points.Where(point => !IsIn(point.X, point.Y)))
            {
                yield return $"{x} {y} of {shape}";
            }
        }
    }

    private static IEnumerable<(double X, double Y)> PointsOf(string path)
    {
        Path().IsMatch(path).Should().BeTrue("a path is written with M, L and Z only: {0}", path);
        var numbers = path.Split(['M', 'L', 'Z', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
        return numbers.Chunk(2).Select(pair => (pair[0], pair[1]));
    }

    private static (double X, double Y) At(XElement shape, string x, string y) => (Number((string)shape.Attribute(x)!), Number((string)shape.Attribute(y)!));

    private static double Number(string number) => double.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(M[\d.]+ [\d.]+(L[\d.]+ [\d.]+)*Z?)+$")]
    private static partial Regex Path();
}
