namespace PolicyFlex.Authoring;

/// <summary>A key of a map.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Shape">What may stand behind it.</param>
/// <param name="IsNeeded">Whether the map must have it.</param>
internal sealed record Key(string Name, Shape Shape, bool IsNeeded)
{
    /// <summary>A key that the map must have.</summary>
    public static Key Needed(string name, Shape shape) => new(name, shape, true);

    /// <summary>A key that the map may have.</summary>
    public static Key May(string name, Shape shape) => new(name, shape, false);
}
