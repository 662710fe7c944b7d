namespace PolicyFlex.Tool.Changes;

/// <summary>A set that a change touches.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="OnlyTests">The names of its files of tests that differ, where nothing else of it does; null where all of it is touched.</param>
internal sealed record TouchedSet(string Folder, IReadOnlySet<string>? OnlyTests)
{
    /// <summary>What is said where there is none.</summary>
    public const string None = "The change touches no policy set.";
}
