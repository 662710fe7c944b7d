namespace PolicyFlex.Deciding;

/// <summary>What becomes of a <c>when</c> in a situation.</summary>
internal enum Outcome : byte
{
    False,

    /// <summary>It is unknown, and hangs only on facts that are never asked for: it counts as nothing said.</summary>
    Unasked,

    /// <summary>It is unknown, or could not be computed: possibly true and possibly false.</summary>
    Open,
    True,
}
