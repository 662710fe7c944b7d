using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>What becomes of a condition.</summary>
internal enum Truth : byte
{
    False,

    /// <summary>It hangs on something that is not known.</summary>
    Unknown,

    /// <summary>It hangs on something that cannot be computed.</summary>
    Error,
    True,
}

/// <summary>
/// Kleene's logic with an error beside: false decides an <c>and</c>, true an <c>or</c>, whatever stands beside it and in either order;
/// otherwise an error wins over the unknown.
/// </summary>
internal static class TruthLogic
{
    public static Truth And(Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False
        : left == Truth.Error || right == Truth.Error ? Truth.Error
        : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown
        : Truth.True;

    public static Truth Or(Truth left, Truth right) => left > right ? left : right;

    public static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => truth,
    };

    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    /// <summary>The truth of a boolean value.</summary>
    public static Truth Of(Value value) =>
        value.IsKnown ? Of(value.Boolean) : value.IsError ? Truth.Error : Truth.Unknown;
}
