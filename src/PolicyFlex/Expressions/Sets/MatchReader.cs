using System.Globalization;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads a fact with the values that it may have, as in <c>situation.kind: late-delivery</c>.</summary>
internal sealed class MatchReader(ExpressionReader reader)
{
    public Condition? Read(When.Match match, Scope scope)
    {
        var complaints = reader.About(match);
        if (scope.FindBare(match.Fact) is Declared.Named named)
        {
            return ReadNamed(match, named, complaints);
        }

        if (scope.FindFact(match.Fact) is not { } fact)
        {
            var near = Suggestion.Nearest(match.Fact, scope.FactNames.Concat(scope.BareNames));
            complaints.Tell(0, ExpressionProblems.UnknownMatch(match.Fact, near));
            return null;
        }

        if (fact.Sort is not { } sort || scope.FindDerived(match.Fact) is { Fate: Fate.Broken })
        {
            return null;
        }

        if (sort.IsList)
        {
            complaints.Tell(0, ExpressionProblems.ListMatched(match.Fact));
            return null;
        }

        var source = $"{match.Fact}: {string.Join(", ", match.Values)}";
        var span = new TextSpan(0, source.Length);
        var values = match.Values.Select((text, index) => ReadValue(text, sort, match, index)).ToArray();
        return Array.Exists(values, value => !value.IsKnown)
            ? null
            : Condition(fact.Operand! with { Span = span }, [.. values.Select(v => new Operand.Literal(v) { Span = span })], span) with
            {
                Source = source,
            };
    }

    private static Condition Condition(Operand fact, Operand.Literal[] values, TextSpan span) => values switch
    {
        [{ Value.Kind: ValueKind.Boolean, Value.Boolean: true }] => new Condition.Holds(fact) { Span = span },
        [{ Value.Kind: ValueKind.Boolean }] => new Condition.Not(new Condition.Holds(fact) { Span = span }) { Span = span },
        [var value] => new Condition.Comparison(fact, ComparisonOperator.Equal, value) { Span = span },
        _ => new Condition.Among(fact, [.. values]) { Span = span },
    };

    private static Condition? ReadNamed(When.Match match, Declared.Named named, Complaints complaints)
    {
        if (match.Values is not ["true" or "false"])
        {
            complaints.Tell(0, ExpressionProblems.NotMatched(string.Join(", ", match.Values), match.Fact, Sort.Boolean.InWords));
            return null;
        }

        if (named.Fate == Fate.Broken || named.Body is not { } body)
        {
            return null;
        }

        var source = $"{match.Fact}: {match.Values[0]}";
        var span = new TextSpan(0, source.Length);
        Condition condition = new Condition.Named(named.Definition, body) { Span = span };
        return (match.Values[0] == "true" ? condition : new Condition.Not(condition) { Span = span }) with { Source = source };
    }

    private Value ReadValue(string text, Sort sort, When.Match match, int index)
    {
        var (problem, value) = Values.Read(text, sort, match.Fact, reader.Calendar);
        if (problem is not null)
        {
            var isOnly = match.Values.Length == 1;
            reader.About(match, isOnly ? "values" : string.Create(CultureInfo.InvariantCulture, $"values[{index}]")).Tell(0, problem);
        }

        return value;
    }
}
