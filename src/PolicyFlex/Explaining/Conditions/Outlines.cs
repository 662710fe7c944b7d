using System.Collections.Concurrent;
using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>The outlines of a set's conditions and values in one language, each made when it is first needed. For any number of threads.</summary>
internal sealed class Outlines
{
    private readonly PolicySet _set;
    private readonly Trees _trees;
    private readonly SourceMap _sources;
    private readonly OperandWords _words;
    private readonly ConcurrentDictionary<When, ConditionOutline> _conditions = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Formula, OperandOutline> _formulas = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<int, OperandOutline> _facts = new();

    public Outlines(PolicySet set, Trees trees, SourceMap sources, Language language)
    {
        (_set, _trees, _sources, Language) = (set, trees, sources, language);
        _words = new OperandWords(set, trees, language);
    }

    public Language Language { get; }

    /// <summary>Tells values as people write them.</summary>
    public FactTeller Teller => _words.Facts;

    /// <summary>A title in the language; null for none.</summary>
    public string? Titled(Label? title) => title is null ? null : Teller.Of(title);

    /// <summary>The facts, by slot.</summary>
    public ImmutableArray<FactDefinition> Facts => _set.Facts;

    /// <summary>The outline of a fact.</summary>
    public OperandOutline Of(int slot) =>
        _facts.GetOrAdd(slot, key => Outline(new Operand.Fact(_set.Facts[key], key, ValueKind.Missing), ""));

    /// <summary>The outline of a condition that a record of the model holds.</summary>
    public ConditionOutline Of(When when) => _conditions.GetOrAdd(when, key => Of(key, _trees.Conditions[key]));

    /// <summary>The outline of an amount.</summary>
    /// <param name="formula">The amount.</param>
    /// <param name="like">The fact that it is told like: its currency, or its unit.</param>
    public OperandOutline Of(Formula formula, FactDefinition like) => _formulas.GetOrAdd(
        formula,
        key => _trees.Operands[key] is var operand && operand is Operand.Literal
            ? Written(operand, _words.Of(operand, key.Text, like), like)
            : Of(operand, key.Text) with { Like = like });

    /// <summary><c>25.00 USD to 40.00 USD</c>.</summary>
    public string Range(decimal from, decimal to, FactDefinition? like) =>
        Language.Phrases.Values.Range.With(Teller.Value(Value.Of(from), like), Teller.Value(Value.Of(to), like));

    /// <summary>Where a record of the model, or one member of it, was written; null if that is not known.</summary>
    public SourceLocation? Locate(object record, string member = "") => _sources.Locate(record, member);

    /// <summary>Follows the parts as they were put together in the file, down to the texts.</summary>
    private ConditionOutline Of(When when, Condition condition) => when switch
    {
        When.Text or When.Match => Part(condition, condition.Source ?? "", _sources.Find(when)),
        When.None none => Together(when, ConditionKind.Not, condition, [Of(new When.Any(none.Parts), when, ((Condition.Not)condition).Inner)]),
        _ => Of(when, when, condition),
    };

    private ConditionOutline Of(When group, When place, Condition condition)
    {
        var parts = group is When.All all ? all.Parts : ((When.Any)group).Parts;
        return parts is [var only]
            ? Of(only, condition)
            : Together(
                place,
                group is When.All ? ConditionKind.All : ConditionKind.Any,
                condition,
                [.. parts.Zip(condition is Condition.All both ? both.Parts : ((Condition.Any)condition).Parts, Of)]);
    }

    private ConditionOutline Together(When when, ConditionKind kind, Condition condition, ImmutableArray<ConditionOutline> parts) => new()
    {
        Condition = condition,
        Kind = kind,
        Text = "",
        Told = _words.Conditions.Of(condition, ""),
        At = _sources.Locate(when),
        Parts = parts,
    };

    /// <summary>A condition, or part of one, inside one text.</summary>
    private ConditionOutline Part(Condition condition, string text, SourceText? place) => new()
    {
        Condition = condition,
        Kind = KindOf(condition),
        Text = text.Substring(condition.Span.Start, condition.Span.Length),
        Told = _words.Conditions.Of(condition, text),
        At = place?.At(condition.Span.Start),
        Parts = [.. PartsOf(condition).Select(part => Part(part, text, place))],
        Reads = [.. ReadBy(condition).Where(operand => operand is not Operand.Literal).Select(operand => Of(operand, text))],
    };

    private static ConditionKind KindOf(Condition condition) => condition switch
    {
        Condition.Constant => ConditionKind.Constant,
        Condition.Not => ConditionKind.Not,
        Condition.All => ConditionKind.All,
        Condition.Any => ConditionKind.Any,
        Condition.Named => ConditionKind.Named,
        Condition.Known => ConditionKind.Known,
        Condition.ListTest => ConditionKind.List,
        _ => ConditionKind.Test,
    };

    private static ImmutableArray<Condition> PartsOf(Condition condition) => condition switch
    {
        Condition.Not not => [not.Inner],
        Condition.All all => all.Parts,
        Condition.Any any => any.Parts,
        Condition.ListTest test => test.Predicate is null ? test.List.Where : test.List.Where.Add(test.Predicate),
        _ => [],
    };

    private static IEnumerable<Operand> ReadBy(Condition condition) => condition switch
    {
        Condition.Holds holds => [holds.Operand],
        Condition.Comparison comparison => [comparison.Left, comparison.Right],
        Condition.Among among => [among.Operand, .. among.Values],
        Condition.Known known => [known.Operand],
        Condition.TextTest test => [test.Text, test.Argument],
        Condition.ListTest test => [test.List.List],
        Condition.ListContains contains => [contains.List.List, contains.Value],
        _ => [],
    };

    private OperandOutline Of(Operand operand, string text) => operand is Operand.Fact fact ? Of(fact.Slot) : Outline(operand, text);

    private OperandOutline Outline(Operand operand, string text)
    {
        var from = _trees.FactsRead(operand).Select(fact => fact.Slot).Where(slot => operand is not Operand.Fact own || slot != own.Slot);
        return new OperandOutline(operand, _words.Title(operand, text), _words.Of(operand, text), _words.LikeOf(operand), [.. from]);
    }

    private static OperandOutline Written(Operand operand, string words, FactDefinition like) => new(operand, words, words, like, []);
}
