namespace PolicyFlex.Tool.Deciding;

/// <summary>What sort of news a section brings.</summary>
internal enum Mood
{
    Good,
    Doubtful,
    Bad,
}
