namespace PolicyFlex.Deciding;

/// <summary>What a limit has used up.</summary>
/// <param name="Used">How much, or how often.</param>
/// <param name="Returns">When the first of it comes back; null if nothing is used or nothing comes back.</param>
internal readonly record struct Usage(decimal Used, DateTimeOffset? Returns)
{
    public static Usage None => default;
}
