namespace PolicyFlex.Deciding;

/// <summary>What a bound counts.</summary>
public enum BoundMeasure
{
    /// <summary>How much: in the option's units, for money in the set's currency.</summary>
    Amount,

    /// <summary>How often.</summary>
    Times,
}
