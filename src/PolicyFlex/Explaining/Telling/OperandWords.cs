using PolicyFlex.Expressions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Tells in plain words what a value is computed from.</summary>
internal sealed class OperandWords
{
    private readonly Language _language;
    private readonly ValuePhrases _phrases;
    private readonly FactDefinition?[] _likes;

    public OperandWords(PolicySet set, Trees trees, Language language)
    {
        (_language, _phrases) = (language, language.Phrases.Values);
        Facts = new FactTeller(set, language);
        _likes = [.. set.Facts];
        foreach (var slot in trees.DerivedInOrder.Where(slot => !HasLikeOfItsOwn(set.Facts[slot])))
        {
            _likes[slot] = LikeOf(trees.Operands[set.Facts[slot].Is!]);
        }
    }

    public FactTeller Facts { get; }

    /// <summary>Tells conditions that stand inside of values, as in <c>order.items.Count(finalSale)</c>.</summary>
    public ConditionWords Conditions => field ??= new ConditionWords(this, _language);

    /// <summary>What a value is called by itself, as beside its value.</summary>
    /// <param name="operand">The value.</param>
    /// <param name="text">The text that its span lies in.</param>
    public string Title(Operand operand, string text) => operand switch
    {
        Operand.Fact fact => Facts.Title(fact.Definition),
        Operand.Member member => Facts.Title(member.Definition),
        Operand.Table table => FactTeller.Words(table.Definition.Name),
        _ => Of(operand, text),
    };

    /// <summary>A title or a name inside of a sentence.</summary>
    public string Named(string title) => _phrases.Fact.With(title);

    /// <summary>What a value is called inside of a sentence.</summary>
    /// <param name="operand">The value.</param>
    /// <param name="text">The text that its span lies in.</param>
    /// <param name="like">The fact that a written value is told like; null for a plain one.</param>
    public string Of(Operand operand, string text, FactDefinition? like = null) => operand switch
    {
        Operand.Literal literal => Facts.Value(literal.Value, like),
        Operand.Fact or Operand.Member or Operand.Table => Named(Title(operand, text)),
        Operand.Now => _phrases.Now,
        Operand.It => _phrases.It,
        Operand.Negated negated => _phrases.Minus.With(Inside(negated.Inner, text, like)),
        Operand.Arithmetic arithmetic => Computed(arithmetic, text, like),
        Operand.Call call => Called(call, text, like),
        Operand.Aggregate aggregate => Aggregated(aggregate, text),
        Operand.Truth truth => _phrases.Inside.With(Conditions.Of(truth.Condition, text).Sentence),
        _ => throw new InvalidOperationException($"No words for {operand.GetType().Name}."),
    };

    /// <summary>A list that is looked through, with what its entries have to fulfil.</summary>
    public string Of(ListSource source, string text)
    {
        var list = Of(source.List, text);
        return source.Where.IsEmpty
            ? list
            : _phrases.Where.With(list, _language.All([.. source.Where.Select(where => Conditions.Inside(where, text))]));
    }

    /// <summary>The fact that a value is told like, so that what is computed from money is told as money; null for a plain value.</summary>
    public FactDefinition? LikeOf(Operand operand) => operand switch
    {
        Operand.Fact fact => _likes[fact.Slot],
        Operand.Member member => member.Definition,
        Operand.Negated negated => LikeOf(negated.Inner),
        Operand.Arithmetic { Operator: ArithmeticOperator.Divide } quotient => IsMoney(quotient.Right) ? null : MoneyLike(quotient.Left),
        Operand.Arithmetic arithmetic => MoneyLike(arithmetic.Left) ?? MoneyLike(arithmetic.Right),
        Operand.Call { Function: Function.Min or Function.Max or Function.Round or Function.Floor or Function.Ceiling or Function.Abs } call =>
            call.Arguments.Select(MoneyLike).FirstOrDefault(like => like is not null),
        Operand.Aggregate { Function: not AggregateKind.Count, Selector: { } selector } => MoneyLike(selector),
        _ => null,
    };

    private static bool HasLikeOfItsOwn(FactDefinition fact) => fact.Unit is not null || fact.Type.Kind != FactKind.Number;

    private FactDefinition? MoneyLike(Operand operand) =>
        LikeOf(operand) is { Type.Kind: FactKind.Money } money ? money : null;

    private bool IsMoney(Operand operand) => MoneyLike(operand) is not null;

    private string Inside(Operand operand, string text, FactDefinition? like) => operand is Operand.Arithmetic
        ? _phrases.Inside.With(Of(operand, text, like))
        : Of(operand, text, like);

    private string Computed(Operand.Arithmetic arithmetic, string text, FactDefinition? like)
    {
        if (arithmetic is { Operator: ArithmeticOperator.Multiply, Left: Operand.Literal share } && IsPercentage(share, text))
        {
            var phrase = arithmetic.Right is Operand.Call or Operand.Aggregate ? _phrases.PercentOfComputed : _phrases.Percent;
            return phrase.With(_language.Number(share.Value.Number * 100), Inside(arithmetic.Right, text, null));
        }

        var isScaled = arithmetic.Operator is ArithmeticOperator.Multiply or ArithmeticOperator.Divide;
        var shared = isScaled ? null : LikeOf(arithmetic) ?? like;
        var computed = arithmetic.Operator switch
        {
            ArithmeticOperator.Add => _phrases.Sum,
            ArithmeticOperator.Subtract => _phrases.Difference,
            ArithmeticOperator.Multiply => _phrases.Product,
            _ => _phrases.Quotient,
        };
        return computed.With(Inside(arithmetic.Left, text, shared), Inside(arithmetic.Right, text, shared));
    }

    private static bool IsPercentage(Operand.Literal literal, string text) =>
        literal.Span.Length > 0 && literal.Span.End <= text.Length && text[literal.Span.End - 1] == '%';

    private string Called(Operand.Call call, string text, FactDefinition? like)
    {
        var shared = LikeOf(call) ?? like;
        var arguments = call.Arguments.Select(argument => Of(argument, text, shared)).ToArray();
        return call.Function switch
        {
            Function.DaysBetween => _phrases.Days.With(arguments),
            Function.HoursBetween => _phrases.Hours.With(arguments),
            Function.MonthsBetween => _phrases.Months.With(arguments),
            Function.YearsBetween => _phrases.Years.With(arguments),
            Function.WorkingDaysBetween => _phrases.WorkingDays.With(arguments),
            Function.DateOf => _phrases.DateOf.With(arguments),
            Function.DayOfWeek => _phrases.DayOfWeek.With(arguments),
            Function.Min => _phrases.Smaller.With(arguments),
            Function.Max => _phrases.Larger.With(arguments),
            Function.Round when arguments.Length > 1 => _phrases.RoundedTo.With(arguments[0], Of(call.Arguments[1], text)),
            Function.Round => _phrases.Rounded.With(arguments),
            Function.Floor => _phrases.RoundedDown.With(arguments),
            Function.Ceiling => _phrases.RoundedUp.With(arguments),
            Function.Abs => _phrases.Unsigned.With(arguments),
            Function.Lower => _phrases.LowerCase.With(arguments),
            _ => _phrases.Length.With(arguments),
        };
    }

    private string Aggregated(Operand.Aggregate aggregate, string text)
    {
        var list = Of(aggregate.Predicate is { } predicate ? aggregate.List with { Where = aggregate.List.Where.Add(predicate) } : aggregate.List, text);
        var selected = aggregate.Selector is { } selector ? Of(selector, text) : null;
        return aggregate.Function switch
        {
            AggregateKind.Count => _phrases.Count.With(list),
            AggregateKind.Sum => selected is null ? _phrases.PlainSum.With(list) : _phrases.SumOver.With(list, selected),
            AggregateKind.Min => selected is null ? _phrases.PlainLeast.With(list) : _phrases.Least.With(list, selected),
            _ => selected is null ? _phrases.PlainMost.With(list) : _phrases.Most.With(list, selected),
        };
    }
}
