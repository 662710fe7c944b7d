using System.Collections.Immutable;

namespace PolicyFlex.Authoring;

/// <summary>A place in the files where a map stands, with the keys that it may have.</summary>
/// <param name="Title">What the map is, for a sentence: <c>a rule</c>.</param>
/// <param name="All">Its keys, those that it must have first.</param>
internal sealed record Place(string Title, params ImmutableArray<Key> All)
{
    /// <summary>The names of all of its keys.</summary>
    public ImmutableArray<string> Keys { get; } = [.. All.Select(key => key.Name)];

    /// <summary>The names of the keys that it must have.</summary>
    public ImmutableArray<string> Required { get; } = [.. All.Where(key => key.IsNeeded).Select(key => key.Name)];

    /// <summary>Facts by their whole names that may stand beside the keys, with what they are; null for none.</summary>
    public Shape? Facts { get; init; }
}
