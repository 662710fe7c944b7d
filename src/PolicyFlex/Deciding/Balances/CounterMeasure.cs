namespace PolicyFlex.Deciding;

/// <summary>What a counter adds up.</summary>
public enum CounterMeasure
{
    /// <summary>How often.</summary>
    Times,

    /// <summary>Amounts, in the option's units; of an action its costs.</summary>
    Amount,

    /// <summary>What was given is worth, in the set's currency.</summary>
    Worth,
}
