using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.00043, "0.043 %")]
    [InlineData(0.004, "0.4 %")]
    [InlineData(0.0043, "0.43 %")]
    [InlineData(0.00999, "1 %")]
    [InlineData(0.043, "4.3 %")]
    [InlineData(0.05, "5 %")]
    [InlineData(0.0996, "10 %")]
    [InlineData(0.221, "22 %")]
    [InlineData(0.995, "99.5 %")]
    [InlineData(0.9977, "99.7 %")]
    [InlineData(0.999999, "99.9 %")]
    [InlineData(1, "100 %")]
    [InlineData(1.42, "142 %")]
    [InlineData(double.NaN, "unknown")]
    public void Shares_are_told_as_people_say_them(double share, string told) => Plain(Figures.Percent(share)).Should().Be(told);

    [Theory]
    [InlineData(188.4, "190")]
    [InlineData(1349, "1,300")]
    [InlineData(6, "6")]
    [InlineData(2.54, "2.5")]
    [InlineData(0.5, "0.5")]
    [InlineData(0, "0")]
    [InlineData(double.PositiveInfinity, "unknown")]
    public void What_is_about_has_two_digits(double number, string told) => Figures.About(number).Should().Be(told);

    [Theory]
    [InlineData(112, "112")]
    [InlineData(46_051, "46,051")]
    [InlineData(4_605_170, "4.6 million")]
    [InlineData(9.2e18, "9.2e18")]
    public void Large_scores_are_short(double score, string told) => Plain(Figures.Score(score)).Should().Be(told);

    [Fact]
    public void Money_has_the_digits_of_its_currency() =>
        new[] { Figures.Money(1234.5m, "USD"), Figures.Money(12m, "JPY"), Plain(Figures.Money(3m, "CHF")) }.Should().Equal("$1,234.50", "¥12", "CHF 3.00");

    [Fact]
    public void Days_are_told_where_their_moment_is() =>
        Plain(Figures.Day(new DateTimeOffset(2026, 3, 12, 23, 30, 0, TimeSpan.FromHours(-5)))).Should().Be("12 March 2026");

    private static string Plain(string words) => words.Replace('\u00A0', ' ');
}
