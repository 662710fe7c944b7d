using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>A condition as it is written, on one line.</summary>
internal static class NaiveWhenText
{
    public static string Of(When when) => when switch
    {
        When.Text text => text.Expression,
        When.All all => string.Join(" and ", all.Parts.Select(Part)),
        When.Any any => string.Join(" or ", any.Parts.Select(Part)),
        When.None none => "not (" + string.Join(" or ", none.Parts.Select(Part)) + ")",
        When.Match match => match.Fact + ": " + string.Join(", ", match.Values),
        _ => throw new InvalidOperationException($"No text for {when.GetType().Name}."),
    };

    private static string Part(When when) => when is When.Match ? Of(when) : "(" + Of(when) + ")";
}
