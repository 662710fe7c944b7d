using System.Globalization;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Expressions;

public class CultureTests
{
    [Theory]
    [InlineData("order.total > 1.5", "Greater(order.total, 1.5)")]
    [InlineData("order.placedOn > \"2026-01-02\"", "Greater(order.placedOn, 2026-01-02)")]
    [InlineData("order.total in (1.5, 2)", "among(order.total; 1.5, 2)")]
    [InlineData("order.total > 0.5 * 3", "Greater(order.total, 1.5)")]
    public void The_culture_of_the_thread_plays_no_part(string text, string tree)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = German();

            TreePrinter.Print(Shop.Read(text).Tree!).Should().Be(tree);
            Shop.Read("order.total > 1,5").Problems.Should().ContainSingle().Which.Code.Should().Be("PF238");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>What <c>de-DE</c> writes differently; the culture itself need not be installed.</summary>
    private static CultureInfo German()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }
}
