using System.Collections.Immutable;

namespace PolicyFlex.Expressions;

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
