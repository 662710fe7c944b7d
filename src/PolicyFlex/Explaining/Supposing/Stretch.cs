namespace PolicyFlex.Explaining;

/// <summary>A stretch of a fact's values, by their positions on its <see cref="FactAxis"/>, within which no condition tells two apart.</summary>
/// <param name="Least">Where it starts; null for the lowest value there is.</param>
/// <param name="Most">Where it ends; null for the highest value there is.</param>
internal sealed record Stretch(decimal? Least, decimal? Most)
{
    /// <summary>Whether <see cref="Least"/> itself lies outside.</summary>
    public bool ExceedsLeast { get; init; }

    /// <summary>Whether <see cref="Most"/> itself lies outside.</summary>
    public bool StaysBelowMost { get; init; }

    public bool Contains(decimal position) => !IsAbove(position) && !IsBelow(position);

    /// <summary>Whether all of it lies above a position.</summary>
    public bool IsAbove(decimal position) => Least is { } least && (position < least || (ExceedsLeast && position == least));

    /// <summary>Whether all of it lies below a position.</summary>
    public bool IsBelow(decimal position) => Most is { } most && (position > most || (StaysBelowMost && position == most));

    /// <summary>The stretch from the start of this one to the end of a later one.</summary>
    public Stretch UpTo(Stretch last) => this with { Most = last.Most, StaysBelowMost = last.StaysBelowMost };
}
