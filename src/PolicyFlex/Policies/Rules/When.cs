using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>A condition as it was written: an expression, or parts that are put together. Told apart by reference.</summary>
internal abstract record When
{
    private When()
    {
    }

    /// <summary>One expression.</summary>
    internal sealed record Text(string Expression) : When;

    /// <summary><c>all</c>, or a plain list.</summary>
    internal sealed record All(ImmutableArray<When> Parts) : When;

    /// <summary><c>any</c>.</summary>
    internal sealed record Any(ImmutableArray<When> Parts) : When;

    /// <summary><c>none</c>: not one of the parts.</summary>
    internal sealed record None(ImmutableArray<When> Parts) : When;

    /// <summary>A fact that has one of the values, as in <c>situation.kind: late-delivery</c>.</summary>
    /// <param name="Fact">The fact's name, or the name of a condition (with <c>true</c> or <c>false</c>).</param>
    /// <param name="Values">The values as they were written.</param>
    internal sealed record Match(string Fact, ImmutableArray<string> Values) : When;
}
