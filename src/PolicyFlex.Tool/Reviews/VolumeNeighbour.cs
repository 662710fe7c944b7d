namespace PolicyFlex.Tool.Reviews;

/// <summary>The design for another volume.</summary>
/// <param name="CasesPerDay">How many cases come on a day.</param>
/// <param name="Years">How many years are to pass between false alarms.</param>
/// <param name="Design">The design; null where there is none that we can compute.</param>
internal sealed record VolumeNeighbour(decimal CasesPerDay, decimal Years, VolumeDesign? Design)
{
    /// <summary>The days to the flag at the concerning share.</summary>
    public double? Days => Design?.DaysOf(Design.CasesToFlag);
}
