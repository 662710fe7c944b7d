using System.Collections.Immutable;

namespace PolicyFlex.Expressions;

/// <summary>
/// An expression as the parser gets it: a name of its own for each value, so that equal shapes have equal texts whatever their facts
/// and literals.
/// </summary>
/// <param name="Text">The text for the parser.</param>
/// <param name="Values">For each value, in order, the index of its term.</param>
/// <param name="Starts">For each term the offset in <paramref name="Text"/> from which on it is written.</param>
internal sealed record Shape(string Text, ImmutableArray<int> Values, ImmutableArray<int> Starts)
{
    /// <summary>The index of the term that stands at an offset of the parser's text.</summary>
    public int TermAt(int offset)
    {
        var at = 0;
        while (at + 1 < Starts.Length && Starts[at + 1] <= offset)
        {
            at++;
        }

        return at;
    }
}
