using System.Collections.Immutable;
using PolicyFlex.Review;

namespace PolicyFlex.Tool.Reviews;

/// <summary>A design with what it means at a volume, in cases and in time.</summary>
internal sealed record VolumeDesign
{
    private const double DaysPerYear = 365;

    public required CusumDesign Design { get; init; }
    public required decimal Expected { get; init; }
    public required decimal Concerning { get; init; }
    public required decimal CasesPerDay { get; init; }

    /// <summary>How many years were asked for between two false alarms.</summary>
    public required decimal Years { get; init; }

    /// <summary>The exact average number of cases until a false alarm.</summary>
    public required double CasesToFalseAlarm { get; init; }

    /// <summary>The exact average number of cases until the flag at the concerning share.</summary>
    public required double CasesToFlag { get; init; }

    /// <summary>The same for a stream that begins with a head start.</summary>
    public required double CasesWithHeadStart { get; init; }

    /// <summary>Twice the expected share; null where there is no such share.</summary>
    public decimal? Doubled => Expected < 0.5m ? Expected * 2 : null;

    /// <summary>How many cases pass until a doubling shows; null where there is none.</summary>
    public required double? CasesToDoubling { get; init; }

    public double YearsToFalseAlarm => DaysOf(CasesToFalseAlarm) / DaysPerYear;

    /// <summary>The design for a volume.</summary>
    /// <returns>The design; null where the shares lie too near to each other, or too low.</returns>
    public static VolumeDesign? For(decimal expected, decimal concerning, decimal casesPerDay, decimal years)
    {
        CusumDesign design;
        try
        {
            design = CusumDesign.For((double)expected, (double)concerning, (double)casesPerDay * DaysPerYear * (double)years);
        }
        catch (ArgumentException)
        {
            return null;
        }

        return new()
        {
            Design = design,
            Expected = expected,
            Concerning = concerning,
            CasesPerDay = casesPerDay,
            Years = years,
            CasesToFalseAlarm = design.AverageRunLength((double)expected),
            CasesToFlag = design.AverageRunLength((double)concerning),
            CasesWithHeadStart = design.AverageRunLength((double)concerning, design.HeadStart),
            CasesToDoubling = expected < 0.5m ? design.AverageRunLength((double)expected * 2) : null,
        };
    }

    /// <summary>How many days so many cases take.</summary>
    public double DaysOf(double cases) => cases / (double)CasesPerDay;

    /// <summary>The designs for a tenth and ten times the volume and the years, by volume and then by years; this one is in the middle.</summary>
    public ImmutableArray<VolumeNeighbour> Around()
    {
        decimal[] factors = [0.1m, 1, 10];
        return
        [
            .. from volume in factors
               from time in factors
               let at = (CasesPerDay: CasesPerDay * volume, Years: Years * time)
               select new VolumeNeighbour(at.CasesPerDay, at.Years, For(Expected, Concerning, at.CasesPerDay, at.Years)),
        ];
    }
}
