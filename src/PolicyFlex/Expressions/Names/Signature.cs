namespace PolicyFlex.Expressions;

/// <summary>A function of the language, as it is written and as the parser knows it.</summary>
/// <param name="Name">How it is written: <c>Days.Between</c>, <c>StartsWith</c>.</param>
/// <param name="ParserName">How it is given to the parser.</param>
/// <param name="Least">How many arguments it has at least.</param>
/// <param name="Most">How many it has at most.</param>
/// <param name="Takes">What it is for, to end a sentence: <c>two dates or date-times</c>.</param>
/// <param name="Gives">What it gives; null for what it is called on (<c>Where</c>).</param>
internal sealed record Signature(string Name, string ParserName, int Least, int Most, string Takes, Sort? Gives)
{
    /// <summary>The function of single values that it is; null for one that has a tree of its own.</summary>
    public Function? Function { get; init; }

    /// <summary>For a function of lists: what is written in its brackets for each element; else null.</summary>
    public Sort? ForEach { get; init; }

    /// <summary>How it is written in full, for showing.</summary>
    public string Example { get; init; } = "";
}
