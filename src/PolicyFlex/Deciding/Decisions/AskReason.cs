namespace PolicyFlex.Deciding;

/// <summary>Why a fact is asked for.</summary>
public enum AskReason
{
    /// <summary>It is not known.</summary>
    Missing,

    /// <summary>It is claimed, and has to be verified.</summary>
    Unverified,
}
