namespace PolicyFlex.Review;

/// <summary>A name beside the end of a line.</summary>
/// <param name="Y">Where the line ends.</param>
/// <param name="Name">What the line is.</param>
/// <param name="Value">Where it stands.</param>
/// <param name="Kind">Its class.</param>
internal readonly record struct SideLabel(double Y, string Name, string Value, string Kind);
