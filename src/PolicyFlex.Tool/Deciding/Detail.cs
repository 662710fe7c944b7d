namespace PolicyFlex.Tool.Deciding;

/// <summary>How much of the why is told beside a decision.</summary>
internal enum Detail
{
    None,

    /// <summary>A few sentences an answer.</summary>
    Short,

    /// <summary>Every policy, rule and condition.</summary>
    Full,
}
