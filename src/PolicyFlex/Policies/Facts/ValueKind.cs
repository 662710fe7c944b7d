namespace PolicyFlex.Policies;

/// <summary>The sorts of value that expressions tell apart; integers, numbers and money are one, choices are texts.</summary>
internal enum ValueKind
{
    Missing,

    /// <summary>It could not be computed: a division by zero, an overflow.</summary>
    Error,
    Number,
    Boolean,
    Text,
    Date,
    Instant,

    /// <summary>A list of plain values.</summary>
    List,

    /// <summary>A list of records.</summary>
    Records,
}
