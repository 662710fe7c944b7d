namespace PolicyFlex.Deciding;

/// <summary>What the places for amounts stand for; null where there is none.</summary>
/// <param name="Amount">The suggested amount of an option, the costs of an action.</param>
/// <param name="UpTo">How much of an option the actor may give.</param>
/// <param name="AreMoney">Whether they are in the set's currency; else they are so many things.</param>
internal readonly record struct AmountPlaces(decimal? Amount, decimal? UpTo, bool AreMoney)
{
    public const string AmountPlace = "amount";
    public const string UpToPlace = "up-to";

    public static AmountPlaces None => default;
}
