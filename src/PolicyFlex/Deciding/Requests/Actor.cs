namespace PolicyFlex.Deciding;

/// <summary>The person who handles the situation.</summary>
/// <param name="Level">A level of the set's <c>authority</c>, compared ordinally.</param>
/// <param name="Agent">
/// Who it is, for limits per agent, and not an empty text; null if not said, and then options with such a limit are provisional.
/// </param>
public sealed record Actor(string Level, string? Agent = null);
