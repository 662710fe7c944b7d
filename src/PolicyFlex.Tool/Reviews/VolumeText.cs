using System.Globalization;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Reviews;

/// <summary>Shows a design to people.</summary>
internal static class VolumeText
{
    /// <summary>From so many days on it is said how long a doubling takes.</summary>
    private const double Slow = 90;

    private const int LeadWidth = 40;
    private const int NumberWidth = 15;

    public static void Write(Page page, VolumeDesign design)
    {
        var (up, down, limit) = (design.Design.OverrideScore, -design.Design.CompliantScore, design.Design.Limit);
        page.Line(Say($"An override adds {up} to the score, every other case takes {down} away, down to 0 ({BalanceOf(up, down)})."));
        page.Line(Say($"The flag comes when the score reaches {limit} (H = {limit})."));
        page.Gap();
        page.Line(Row("On average", "cases", "time"));
        page.Line(Row(Say($"a false alarm, at {Share(design.Expected)}"), Count(design.CasesToFalseAlarm), Say($"{Number(design.YearsToFalseAlarm)} years")));
        page.Line(Row(Say($"the flag, at {Share(design.Concerning)}"), Count(design.CasesToFlag), Days(design, design.CasesToFlag)));
        page.Line(Row("the same, with a head start", Count(design.CasesWithHeadStart), Days(design, design.CasesWithHeadStart)));
        if (design is { CasesToDoubling: { } doubling, Doubled: { } doubled })
        {
            if (doubled != design.Concerning)
            {
                page.Line(Row(Say($"the flag, if it doubles to {Share(doubled)}"), Count(doubling), Days(design, doubling)));
            }

            if (design.DaysOf(doubling) > Slow)
            {
                page.Gap();
                page.Line(Say($"At this volume a doubling takes about {Rounded(design.DaysOf(doubling))} days to show."));
            }
        }

        WriteAround(page, design);
    }

    /// <summary>A share as it is written: <c>3%</c>.</summary>
    public static string Share(decimal share) => Say($"{share * 100:0.##########}%");

    private static void WriteAround(Page page, VolumeDesign design)
    {
        page.Gap();
        page.Line(Say($"H, and the days to the flag at {Share(design.Concerning)}"));
        var rows = design.Around().GroupBy(one => one.CasesPerDay).ToArray();
        page.Line(Row("", [.. rows[0].Select(one => Say($"{one.Years:0.####} {(one.Years == 1 ? "year" : "years")}"))]));
        foreach (var row in rows)
        {
            page.Line(Row(Say($"{row.Key:#,0.####} a day"), [.. row.Select(Cell)]));
        }
    }

    private static string Cell(VolumeNeighbour one) => one is { Design: { } design, Days: { } days } ? Say($"{design.Design.Limit}; {Number(days)}") : "-";

    private static string BalanceOf(int up, int down) => down == 1 ? Say($"m = {up + 1}") : Say($"{down}/{up + down}");

    private static string Row(string lead, params string[] cells) =>
        lead.PadRight(LeadWidth) + string.Concat(cells.Select(cell => cell.PadLeft(NumberWidth)));

    private static string Days(VolumeDesign design, double cases) => Say($"{Number(design.DaysOf(cases))} days");

    private static string Count(double cases) => Say($"{cases:#,0}");

    private static string Number(double number) =>
        number >= 100 ? Say($"{number:#,0}") : number >= 1 ? Say($"{number:0.0}") : Say($"{number:0.00}");

    /// <summary>A number with two digits that say something.</summary>
    private static string Rounded(double days)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(days)) - 1);
        return Say($"{Math.Round(days / unit) * unit:#,0}");
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
