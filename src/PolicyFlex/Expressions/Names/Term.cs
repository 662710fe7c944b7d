using System.Collections.Immutable;

namespace PolicyFlex.Expressions;

/// <summary>One word or sign of an expression whose meaning is known.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Text">How an operator or a value is written.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Term(TermKind Kind, string Text, TextSpan Span)
{
    /// <summary>For a value: what it is, unless it is a condition by its name.</summary>
    public Operand? Operand { get; init; }

    /// <summary>For a value that is a condition by its name: that.</summary>
    public Condition? Condition { get; init; }

    /// <summary>For a value: its sort; null if that cannot be known.</summary>
    public Sort? Sort { get; init; }

    /// <summary>For a function: which.</summary>
    public Signature? Function { get; init; }

    /// <summary>For a bracket: what it is for.</summary>
    public BracketUse Use { get; init; }

    /// <summary>For the opening bracket of a function of lists: the sort of what stands in it; else null.</summary>
    public Sort? Wanted { get; init; }

    /// <summary>For a percentage: that it waits for <c>of</c>.</summary>
    public bool IsShare { get; init; }
}

internal enum TermKind
{
    Value,

    /// <summary>A function before its arguments.</summary>
    Function,

    /// <summary>A function behind a dot.</summary>
    Method,
    Operator,
    Open,
    Close,
    Comma,
}

/// <summary>What a pair of brackets is for.</summary>
internal enum BracketUse
{
    /// <summary>They hold together what belongs together.</summary>
    Group,

    /// <summary>They hold a function's arguments.</summary>
    Arguments,

    /// <summary>They hold the values after <c>in</c>.</summary>
    Values,
}

/// <summary>An expression whose words are all known.</summary>
/// <param name="Text">The text.</param>
/// <param name="Terms">Its words and signs.</param>
/// <param name="Partners">For each bracket the index of its partner; else -1.</param>
/// <param name="IsBroken">Whether it names something that could not be read, so that no tree can come of it.</param>
internal sealed record Phrase(string Text, ImmutableArray<Term> Terms, ImmutableArray<int> Partners, bool IsBroken)
{
    /// <summary>Whether it names something of which not even the sort is known.</summary>
    public bool HasUnknownSort => Terms.Any(term => term.Kind == TermKind.Value && term.Sort is null);

    /// <summary>The text from the first to the last term of a stretch.</summary>
    public string Slice(Extent extent)
    {
        var span = SpanOf(extent);
        return Text.Substring(span.Start, span.Length);
    }

    public TextSpan SpanOf(Extent extent) => Terms[extent.First].Span.Union(Terms[extent.Last].Span);

    /// <summary>A stretch with the brackets around it that hold together nothing else.</summary>
    public Extent WithBrackets(Extent extent)
    {
        var (first, last) = (extent.First, extent.Last);
        while (first > 0 && Terms[first - 1] is { Kind: TermKind.Open, Use: BracketUse.Group } && Partners[first - 1] == last + 1)
        {
            (first, last) = (first - 1, last + 1);
        }

        return new(first, last);
    }
}

/// <summary>A stretch of terms.</summary>
/// <param name="First">The index of its first term.</param>
/// <param name="Last">The index of its last term.</param>
internal readonly record struct Extent(int First, int Last)
{
    /// <summary>The shortest stretch that holds both.</summary>
    public Extent Union(Extent other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}
