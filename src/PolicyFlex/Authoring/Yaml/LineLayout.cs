namespace PolicyFlex.Authoring;

/// <summary>How a line of YAML is laid out: indentation, dashes of lists, key, value.</summary>
internal readonly struct LineLayout
{
    public LineLayout(string line)
    {
        Line = line;
        Indent = SkipSpaces(line, 0);
        Content = Indent;
        while (Content + 1 < line.Length && line[Content] == '-' && line[Content + 1] is ' ' or '\t')
        {
            Content = SkipSpaces(line, Content + 1);
        }

        Colon = FindColon(line, Content);
        Value = Colon < 0 ? Content : SkipSpaces(line, Colon + 1);
    }

    public string Line { get; }

    /// <summary>Where the first character that is not white space stands.</summary>
    public int Indent { get; }

    /// <summary>Where the first character behind the dashes of lists stands.</summary>
    public int Content { get; }

    /// <summary>Where the colon behind the key stands; -1 if there is no key.</summary>
    public int Colon { get; }

    /// <summary>Where the value starts, behind key and colon if there are any.</summary>
    public int Value { get; }

    public bool IsBlank => Indent == Line.Length || Line[Indent] == '#';

    /// <summary>Whether the line starts with the end of brackets that were opened above it.</summary>
    public bool IsCloser => Indent < Line.Length && Line[Indent] is '}' or ']';

    public bool HasKey => Colon >= 0;

    /// <summary>The key; empty if there is none.</summary>
    public string Key => HasKey ? Line[Content..Colon] : "";

    /// <summary>What stands behind the key, without white space at its end.</summary>
    public string ValueText => Line[Value..].TrimEnd();

    private static int SkipSpaces(string line, int from)
    {
        while (from < line.Length && line[from] is ' ' or '\t')
        {
            from++;
        }

        return from;
    }

    private static int FindColon(string line, int from)
    {
        if (from < line.Length && line[from] is '"' or '\'' or '{' or '[' or '#')
        {
            return -1;
        }

        for (var i = from; i < line.Length; i++)
        {
            if (line[i] == ':' && i > from && (i + 1 == line.Length || line[i + 1] is ' ' or '\t'))
            {
                return i;
            }

            if (line[i] == '#' && i > 0 && line[i - 1] is ' ' or '\t')
            {
                return -1;
            }
        }

        return -1;
    }
}
