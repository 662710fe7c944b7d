namespace PolicyFlex.Tool.Commands;

/// <summary>A policy set and what came of loading it.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Result">What came of it.</param>
internal sealed record CheckedSet(string Folder, LoadResult Result);
