using PolicyFlex.Deciding;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>Somebody who works for the company.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Level">Their level in the policy set.</param>
public sealed record Employee(string Name, string Level)
{
    /// <summary>As the engine and the ledger know them.</summary>
    public Actor Actor => new(Level, Name);
}
