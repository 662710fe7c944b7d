using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What a computation comes to: a value, nothing known, or an error.</summary>
internal readonly record struct NaiveValue
{
    private NaiveValue(Value value, bool isError) => (Value, IsError) = (value, isError);

    public static NaiveValue Unknown => new(Value.Missing, false);

    public static NaiveValue Error => new(Value.Missing, true);

    public Value Value { get; }

    public bool IsError { get; }

    public bool IsKnown => !IsError && Value.IsKnown;

    public bool IsUnknown => !IsError && !Value.IsKnown;

    /// <summary>The number, or null if there is none to compute with.</summary>
    public decimal? Number => IsKnown ? Value.Number : null;

    public static NaiveValue Of(Value value) => new(value, false);

    /// <summary>The result for known arguments; an error among them is the result, then something unknown.</summary>
    public static NaiveValue From(IReadOnlyList<NaiveValue> arguments, Func<IReadOnlyList<Value>, NaiveValue> compute)
    {
        if (arguments.Any(a => a.IsError))
            return Error;
        if (arguments.Any(a => a.IsUnknown))
            return Unknown;

        try
        {
            return compute([.. arguments.Select(a => a.Value)]);
        }
        catch (Exception e) when (e is DivideByZeroException or OverflowException or ArgumentOutOfRangeException)
        {
            return Error;
        }
    }
}
