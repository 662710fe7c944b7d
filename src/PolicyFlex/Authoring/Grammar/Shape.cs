using System.Collections.Immutable;

namespace PolicyFlex.Authoring;

/// <summary>
/// What may stand in one place of a file, as far as it can be told without knowing the set: an editor checks by it while somebody types. Whatever
/// the reader takes fits; of what it refuses, much fits as well.
/// </summary>
internal abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>One value.</summary>
    /// <param name="Kind">Of which kind.</param>
    internal sealed record Scalar(ScalarKind Kind) : Shape
    {
        /// <summary>What a text has to look like, as a regular expression; null for anything.</summary>
        public string? Pattern { get; init; }

        /// <summary>What is said of one that does not.</summary>
        public string? Otherwise { get; init; }

        /// <summary>The least that a number can be.</summary>
        public int? Least { get; init; }
    }

    /// <summary>One of some words.</summary>
    internal sealed record Words(ImmutableArray<string> Known) : Shape;

    /// <summary>A list.</summary>
    internal sealed record ListOf(Shape Item) : Shape;

    /// <summary>A map of names.</summary>
    /// <param name="Name">What the names look like.</param>
    /// <param name="Value">What stands behind each.</param>
    internal sealed record MapOf(Scalar Name, Shape Value) : Shape;

    /// <summary>One of several.</summary>
    internal sealed record Either(params ImmutableArray<Shape> Ways) : Shape;

    /// <summary>A shape with a name of its own, which may hold itself.</summary>
    internal sealed record Shared(string Name, Func<Shape> Whole) : Shape;

    /// <summary>A map with the keys of a place.</summary>
    internal sealed record At(Func<Place> Where) : Shape;
}

internal enum ScalarKind
{
    /// <summary>Anything.</summary>
    Anything,

    /// <summary>Nothing: a key without a value.</summary>
    Nothing,

    /// <summary>A text, a number, <c>true</c> or <c>false</c>.</summary>
    Text,
    Number,
    Whole,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}
