using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Tells conditions in plain words: what they ask, and what is so where they are false.</summary>
internal sealed class ConditionWords(OperandWords operands, Language language)
{
    private readonly ConditionPhrases _phrases = language.Phrases.Conditions;

    /// <summary>What a condition asks, and the opposite.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="text">The text that its span lies in, unless it has one of its own.</param>
    public Told Of(Condition condition, string text) => condition switch
    {
        _ when condition.Source is { } own && !ReferenceEquals(own, text) => Of(condition with { Source = null }, own),
        Condition.Constant constant => constant.Value ? new(_phrases.Always, _phrases.Never) : new(_phrases.Never, _phrases.Always),
        Condition.Not not => Of(not.Inner, text).Turned(),
        Condition.All all => Joined(all.Parts, text, isAll: true),
        Condition.Any any => Joined(any.Parts, text, isAll: false),
        Condition.Named named => Turnable(operands.Named(FactTeller.Words(named.Definition.Name))),
        Condition.Holds holds => Turnable(operands.Of(holds.Operand, text)),
        Condition.Comparison comparison => Compared(comparison, text),
        Condition.Among among => Among(among, text),
        Condition.Known known => Filled(_phrases.IsKnown, _phrases.IsNotKnown, operands.Of(known.Operand, text)),
        Condition.TextTest test => Tested(test, text),
        Condition.ListTest test => Tested(test, text),
        Condition.ListContains contains => Filled(
            _phrases.Contains, _phrases.ContainsNot, operands.Of(contains.List, text), operands.Of(contains.Value, text)),
        _ => throw new InvalidOperationException($"No words for {condition.GetType().Name}."),
    };

    /// <summary>What a condition asks, as one of several things.</summary>
    public string Inside(Condition condition, string text) => Bracketed(condition, Of(condition, text).Sentence);

    private string Bracketed(Condition condition, string told) => condition is Condition.All { Parts.Length: > 1 } or Condition.Any { Parts.Length: > 1 }
        ? _phrases.Together.With(told)
        : told;

    private Told Joined(ImmutableArray<Condition> parts, string text, bool isAll)
    {
        if (parts.IsEmpty)
        {
            return isAll ? new(_phrases.Always, _phrases.Never) : new(_phrases.Never, _phrases.Always);
        }

        var told = parts.Select(part => Of(part, text)).ToList();
        List<string> sentences = [.. told.Select((part, i) => Bracketed(parts[i], part.Sentence))];
        List<string> opposites = [.. told.Select((part, i) => Bracketed(parts[i], part.Opposite))];
        return isAll ? new(language.All(sentences), language.Any(opposites)) : new(language.Any(sentences), language.All(opposites));
    }

    private Told Turnable(string words) => Filled(_phrases.Holds, _phrases.HoldsNot, words);

    private static Told Filled(string phrase, string opposite, params ReadOnlySpan<object?> parts) => new(phrase.With(parts), opposite.With(parts));

    private Told Compared(Condition.Comparison comparison, string text)
    {
        var (left, right, op) = comparison.Left is Operand.Literal && comparison.Right is not Operand.Literal
            ? (comparison.Right, comparison.Left, Mirrored(comparison.Operator))
            : (comparison.Left, comparison.Right, comparison.Operator);
        var like = operands.LikeOf(left) ?? operands.LikeOf(right);
        var (phrase, opposite) = left.Kind switch
        {
            ValueKind.Date or ValueKind.Instant when right is Operand.Literal => (OfDays(op), OfDays(Opposite(op))),
            ValueKind.Date or ValueKind.Instant => (OfTimes(op), OfTimes(Opposite(op))),
            ValueKind.Text when !comparison.Order.IsEmpty => (OfChoices(op), OfChoices(Opposite(op))),
            _ => (OfNumbers(op), OfNumbers(Opposite(op))),
        };
        return Filled(phrase, opposite, operands.Of(left, text, like), operands.Of(right, text, like));
    }

    private string OfNumbers(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => _phrases.Is,
        ComparisonOperator.NotEqual => _phrases.IsNot,
        ComparisonOperator.Less => _phrases.LessThan,
        ComparisonOperator.LessOrEqual => _phrases.AtMost,
        ComparisonOperator.Greater => _phrases.MoreThan,
        _ => _phrases.AtLeast,
    };

    private string OfTimes(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Less => _phrases.Before,
        ComparisonOperator.LessOrEqual => _phrases.NotAfter,
        ComparisonOperator.Greater => _phrases.After,
        ComparisonOperator.GreaterOrEqual => _phrases.NotBefore,
        _ => OfNumbers(op),
    };

    private string OfDays(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Less => _phrases.BeforeDay,
        ComparisonOperator.LessOrEqual => _phrases.NotAfterDay,
        ComparisonOperator.Greater => _phrases.AfterDay,
        ComparisonOperator.GreaterOrEqual => _phrases.NotBeforeDay,
        _ => OfNumbers(op),
    };

    private string OfChoices(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Less => _phrases.LowerThan,
        ComparisonOperator.LessOrEqual => _phrases.OrLower,
        ComparisonOperator.Greater => _phrases.HigherThan,
        ComparisonOperator.GreaterOrEqual => _phrases.OrHigher,
        _ => OfNumbers(op),
    };

    private static ComparisonOperator Opposite(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        ComparisonOperator.NotEqual => ComparisonOperator.Equal,
        ComparisonOperator.Less => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.LessOrEqual => ComparisonOperator.Greater,
        ComparisonOperator.Greater => ComparisonOperator.LessOrEqual,
        _ => ComparisonOperator.Less,
    };

    private static ComparisonOperator Mirrored(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => op,
    };

    private Told Among(Condition.Among among, string text)
    {
        var like = operands.LikeOf(among.Operand);
        return Filled(
            _phrases.Is,
            among.Values.Length > 1 ? _phrases.IsNoneOf : _phrases.IsNot,
            operands.Of(among.Operand, text),
            language.Any([.. among.Values.Select(value => operands.Of(value, text, like))]));
    }

    private Told Tested(Condition.TextTest test, string text)
    {
        var (phrase, opposite) = test.Kind switch
        {
            TextTestKind.StartsWith => (_phrases.StartsWith, _phrases.StartsNotWith),
            TextTestKind.EndsWith => (_phrases.EndsWith, _phrases.EndsNotWith),
            _ => (_phrases.Contains, _phrases.ContainsNot),
        };
        return Filled(phrase, opposite, operands.Of(test.Text, text), operands.Of(test.Argument, text));
    }

    private Told Tested(Condition.ListTest test, string text)
    {
        var list = operands.Of(test.List, text);
        return test switch
        {
            { Predicate: null } => Filled(_phrases.HasEntries, _phrases.IsEmpty, list),
            { Every: true } => Filled(_phrases.EachFits, _phrases.NotEachFits, list, Of(test.Predicate, text).Sentence),
            _ => Filled(_phrases.OneFits, _phrases.NoneFits, list, Of(test.Predicate, text).Sentence),
        };
    }
}

/// <summary>A condition in plain words.</summary>
/// <param name="Sentence">What it asks.</param>
/// <param name="Opposite">What is so where it is false.</param>
internal readonly record struct Told(string Sentence, string Opposite)
{
    /// <summary>The same with its meaning turned round.</summary>
    public Told Turned() => new(Opposite, Sentence);
}
