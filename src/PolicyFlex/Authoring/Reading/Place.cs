using System.Collections.Immutable;

namespace PolicyFlex.Authoring;

/// <summary>A place in the files where a map stands, with the keys that it may have.</summary>
/// <param name="Title">What the map is, for a sentence: <c>a rule</c>.</param>
/// <param name="Required">The keys that it must have.</param>
/// <param name="Optional">The keys that it may have beside them.</param>
internal sealed record Place(string Title, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    /// <summary>All of its keys.</summary>
    public ImmutableArray<string> Keys { get; } = [.. Required, .. Optional];
}
