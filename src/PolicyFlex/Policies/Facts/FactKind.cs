namespace PolicyFlex.Policies;

/// <summary>What sort of value a fact has.</summary>
internal enum FactKind
{
    Text,
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,
    Number,

    /// <summary>An amount in the set's one currency.</summary>
    Money,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>An instant.</summary>
    DateTime,

    /// <summary>One of a closed list of words.</summary>
    Choice,
    List,
}
