using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Explains what became of conditions in one situation.</summary>
internal sealed class ConditionExplainer(Outlines outlines, TreeEvaluator evaluator, SeenReader seen)
{
    /// <summary>So many entries of a list are told; more of them only repeat what is to be seen.</summary>
    private const int MostElements = 3;

    /// <summary>So deep are names opened inside of names; nobody follows them further, and no stack should have to.</summary>
    private const int MostNames = 8;

    private readonly Dictionary<When, ConditionOutcome> _opened = new(ReferenceEqualityComparer.Instance);
    private int _names;

    /// <summary>A condition with all that it is made of.</summary>
    public ConditionExplanation Explain(When when)
    {
        _opened.Clear();
        return Explain(outlines.Of(when), null);
    }

    /// <summary>The value of a fact.</summary>
    public SeenValue Seen(int slot) => seen.Fact(slot);

    private ConditionExplanation Explain(ConditionOutline outline, ListFrame? frame) => outline.Kind switch
    {
        ConditionKind.Test or ConditionKind.Known or ConditionKind.Constant => Told(outline, OutcomeOf(evaluator.Evaluate(outline.Condition, frame))) with
        {
            Saw = Seen(outline, frame),
        },
        ConditionKind.Named => Named(outline),
        ConditionKind.List => List(outline, (Condition.ListTest)outline.Condition, frame),
        _ => Together(outline, outline.Kind, [.. outline.Parts.Select(part => Explain(part, frame))]),
    };

    private static ConditionExplanation Together(ConditionOutline outline, ConditionKind kind, ImmutableArray<ConditionExplanation> parts)
    {
        var outcome = kind switch
        {
            ConditionKind.All => parts.Aggregate(Truth.True, (truth, part) => TruthLogic.And(truth, TruthOf(part.Outcome))),
            ConditionKind.Any => parts.Aggregate(Truth.False, (truth, part) => TruthLogic.Or(truth, TruthOf(part.Outcome))),
            _ => TruthLogic.Not(TruthOf(parts[0].Outcome)),
        };
        return Told(outline, OutcomeOf(outcome)) with { Parts = parts };
    }

    private ConditionExplanation Named(ConditionOutline outline)
    {
        var named = (Condition.Named)outline.Condition;
        if (_opened.TryGetValue(named.Definition.When, out var known))
        {
            return Told(outline, known);
        }

        if (_names == MostNames)
        {
            return Told(outline, OutcomeOf(evaluator.Evaluate(named.Body)));
        }

        _names++;
        var opened = Explain(outlines.Of(named.Definition.When), null);
        _names--;
        _opened.Add(named.Definition.When, opened.Outcome);
        return Told(outline, opened.Outcome) with { Parts = [opened] };
    }

    private ConditionExplanation List(ConditionOutline outline, Condition.ListTest test, ListFrame? frame)
    {
        var explained = Told(outline, OutcomeOf(evaluator.Evaluate(test, frame))) with { Saw = Seen(outline, frame) };
        var list = evaluator.Evaluate(test.List.List, frame);
        if (!list.IsKnown || outline.Parts.IsEmpty)
        {
            return explained;
        }

        var elements = ListFrame.Over(list, test.List.List, frame)
            .Select((element, index) => (Element: element, Number: index + 1, Truth: TruthIn(test, element)))
            .ToList();
        var told = elements.OrderBy(element => Weight(element.Truth, test.Every)).Take(MostElements);
        return explained with
        {
            Parts = [.. told.Select(element => Element(outline, NameOf(test), element.Element, element.Number, element.Truth))],
            MoreElements = Math.Max(0, elements.Count - MostElements),
        };
    }

    private ConditionExplanation Element(ConditionOutline outline, string name, ListFrame element, int number, Truth truth)
    {
        var title = outlines.Language.Phrases.Conditions.Element.With(name, number);
        return new ConditionExplanation
        {
            Kind = ConditionKind.Element,
            Outcome = OutcomeOf(truth),
            Text = "",
            Sentence = title,
            Opposite = title,
            At = outline.At,
            Parts = [.. outline.Parts.Select(part => Explain(part, element))],
            Element = number,
        };
    }

    private Truth TruthIn(Condition.ListTest test, ListFrame element)
    {
        var inside = evaluator.IsInside(test.List, element);
        var holds = test.Predicate is { } predicate ? evaluator.Evaluate(predicate, element) : Truth.True;
        return test.Every ? TruthLogic.Or(TruthLogic.Not(inside), holds) : TruthLogic.And(inside, holds);
    }

    /// <summary>What decides comes first: the true ones of <c>Any</c>, the false ones of <c>All</c>; then what leaves it open.</summary>
    private static int Weight(Truth truth, bool every) => truth switch
    {
        Truth.True => every ? 3 : 0,
        Truth.False => every ? 0 : 3,
        Truth.Error => 1,
        _ => 2,
    };

    private string NameOf(Condition.ListTest test)
    {
        var type = (test.List.List switch
        {
            Operand.Fact fact => fact.Definition,
            Operand.Member member => member.Definition,
            _ => null,
        })?.Type;
        return type?.ElementName is { } name ? FactTeller.Words(name) : outlines.Language.Phrases.Conditions.PlainElement;
    }

    private ImmutableArray<SeenValue> Seen(ConditionOutline outline, ListFrame? frame)
    {
        if (outline.Reads.IsEmpty)
        {
            return [];
        }

        var values = ImmutableArray.CreateBuilder<SeenValue>(outline.Reads.Length);
        foreach (var read in outline.Reads)
        {
            values.Add(seen.Of(read, frame));
        }

        return values.MoveToImmutable();
    }

    private static ConditionExplanation Told(ConditionOutline outline, ConditionOutcome outcome) => new()
    {
        Kind = outline.Kind,
        Outcome = outcome,
        Text = outline.Text,
        Sentence = outline.Told.Sentence,
        Opposite = outline.Told.Opposite,
        At = outline.At,
    };

    /// <summary>The outcome that a truth is.</summary>
    internal static ConditionOutcome OutcomeOf(Truth truth) => truth switch
    {
        Truth.True => ConditionOutcome.True,
        Truth.False => ConditionOutcome.False,
        Truth.Error => ConditionOutcome.Failed,
        _ => ConditionOutcome.NotKnown,
    };

    private static Truth TruthOf(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.True => Truth.True,
        ConditionOutcome.False => Truth.False,
        ConditionOutcome.Failed => Truth.Error,
        _ => Truth.Unknown,
    };
}
