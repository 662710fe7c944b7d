using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads conditions as a set holds them: a text, a map of values, or several put together.</summary>
internal sealed class WhenReader(ExpressionReader reader)
{
    private readonly MatchReader _matches = new(reader);

    /// <summary>The conditions inside a condition that is put together.</summary>
    public static ImmutableArray<When> PartsOf(When when) => when switch
    {
        When.All all => all.Parts,
        When.Any any => any.Parts,
        When.None none => none.Parts,
        _ => [],
    };

    /// <summary>The condition; null if anything in it cannot be read.</summary>
    public Condition? Read(When when, Scope scope) => Read(when, scope, 1);

    private Condition? Read(When when, Scope scope, int depth)
    {
        if (depth > Bounds.Depth)
        {
            reader.About(when).Tell(0, ExpressionProblems.TooDeep());
            return null;
        }

        switch (when)
        {
            case When.Text text:
                return reader.ReadCondition(text.Expression, scope, reader.About(text));
            case When.Match match:
                return _matches.Read(match, scope);
        }

        // Every part is read, so that all that is wrong is told at once.
        var parts = PartsOf(when).Select(part => Read(part, scope, depth + 1)).ToArray();
        return parts.Any(part => part is null) ? null : Join(when, [.. parts!]);
    }

    private static Condition Join(When when, ImmutableArray<Condition> parts) => when switch
    {
        When.None => new Condition.Not(parts is [var only] ? only : new Condition.Any(parts)),
        _ when parts is [var only] => only,
        When.Any => new Condition.Any(parts),
        _ => new Condition.All(parts),
    };
}
