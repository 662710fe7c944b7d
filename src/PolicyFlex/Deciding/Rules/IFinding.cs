namespace PolicyFlex.Deciding;

/// <summary>What was found out about an action or an option.</summary>
internal interface IFinding
{
    /// <summary>The answer for a level, counted from 0.</summary>
    Answer For(int level);
}
