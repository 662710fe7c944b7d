using System.Collections;
using System.Globalization;
using System.Reflection;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Naive;

/// <summary>Finds the first field in which two decisions differ.</summary>
internal static class DecisionDifference
{
    /// <summary>The field's path and both values; null if the decisions are the same. The messages of problems, and their order, do not count.</summary>
    public static string? Between(Decision left, Decision right) =>
        Between("decision", Comparable(left), Comparable(right));

    private static Decision Comparable(Decision decision) => decision with
    {
        Problems =
        [
            .. decision.Problems
                .Select(problem => problem with { Message = "" })
                .Distinct()
                .OrderBy(problem => problem.At, StringComparer.Ordinal)
                .ThenBy(problem => problem.Kind),
        ],
    };

    private static string? Between(string path, object? left, object? right) => (left, right) switch
    {
        (null, null) => null,
        (null, _) or (_, null) => Different(path, left, right),
        (string or decimal or bool or Enum or int or DateTimeOffset, _) => Equals(left, right) ? null : Different(path, left, right),
        (IEnumerable a, IEnumerable b) => BetweenLists(path, [.. a.Cast<object>()], [.. b.Cast<object>()]),
        _ => left.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => Between($"{path}.{property.Name}", property.GetValue(left), property.GetValue(right)))
            .FirstOrDefault(difference => difference is not null),
    };

    private static string? BetweenLists(string path, IReadOnlyList<object> left, IReadOnlyList<object> right)
    {
        var different = Enumerable.Range(0, Math.Min(left.Count, right.Count))
            .Select(index => Between($"{path}[{Label(left[index], index)}]", left[index], right[index]))
            .FirstOrDefault(difference => difference is not null);
        return left.Count == right.Count ? different : Different(path, left, right);
    }

    private static string Label(object item, int index) => item switch
    {
        ActionDecision action => action.Action,
        GoodwillDecision goodwill => goodwill.Option,
        Ask ask => ask.Fact,
        Bound bound => bound.Name,
        _ => index.ToString(CultureInfo.InvariantCulture),
    };

    private static string Different(string path, object? left, object? right) => $"{path}: {Text(left)} against {Text(right)}";

    private static string Text(object? value) => value switch
    {
        null => "nothing",
        string text => $"`{text}`",
        DateTimeOffset instant => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        IEnumerable many => "[" + string.Join(", ", many.Cast<object>().Select(Text)) + "]",
        ActionDecision action => $"{action.Action} {action.Answer}",
        GoodwillDecision goodwill => $"{goodwill.Option} {goodwill.Answer}",
        Ask ask => ask.Fact,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
