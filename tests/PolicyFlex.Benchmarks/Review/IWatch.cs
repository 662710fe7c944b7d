namespace PolicyFlex.Benchmarks;

/// <summary>Watches one stream of cases.</summary>
internal interface IWatch
{
    /// <summary>Takes one more case.</summary>
    /// <returns>Whether it raises a flag.</returns>
    bool Flags(bool isOverride);

    /// <summary>Goes on after a flag that was none.</summary>
    void Dismiss();
}
