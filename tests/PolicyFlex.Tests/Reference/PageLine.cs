namespace PolicyFlex.Tests.Reference;

/// <summary>A line of an example.</summary>
/// <param name="Text">What stands in the file.</param>
/// <param name="Row">Which line of the example it is, from 0; -1 for a line of the small set.</param>
internal readonly record struct PageLine(string Text, int Row);
