using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>
/// Sees to it that values and operators take turns, so that the parser behind gets nothing that it would refuse in its own words, or
/// read otherwise than it looks.
/// </summary>
internal sealed class TermOrder
{
    private readonly Phrase _phrase;
    private readonly Complaints _complaints;
    private readonly Stack<Bracket> _brackets = new();
    private bool _wantsValue = true;
    private int _prefixes;

    private TermOrder(Phrase phrase, Complaints complaints) => (_phrase, _complaints) = (phrase, complaints);

    /// <summary>What is known of the bracket that the terms stand in.</summary>
    private sealed class Bracket(Signature? function, BracketUse use)
    {
        public Signature? Function { get; } = function;
        public BracketUse Use { get; } = use;
        public int Commas { get; set; }

        /// <summary>The comparison since the last <c>and</c>, <c>or</c> or comma.</summary>
        public Term? Comparison { get; set; }
    }

    /// <summary>Whether the terms stand in an order that can be read; the first that does not is told.</summary>
    public static bool Check(Phrase phrase, Complaints complaints)
    {
        var order = new TermOrder(phrase, complaints);
        order._brackets.Push(new Bracket(null, BracketUse.Group));
        for (var at = 0; at < phrase.Terms.Length && !complaints.Any; at++)
        {
            order.Step(at, phrase.Terms[at]);
        }

        if (!complaints.Any && order._wantsValue)
        {
            order.Tell(phrase.Terms[^1], ExpressionProblems.NothingAfter(phrase.Terms[^1].Text));
        }

        return !complaints.Any;
    }

    private void Step(int at, Term term)
    {
        if (_brackets.Count + _prefixes > Bounds.Depth)
        {
            Tell(term, ExpressionProblems.TooDeep());
        }
        else if (_wantsValue)
        {
            StepToValue(at, term);
        }
        else
        {
            StepBehindValue(at, term);
        }
    }

    private void StepToValue(int at, Term term)
    {
        switch (term.Kind)
        {
            case TermKind.Value:
                (_wantsValue, _prefixes) = (false, 0);
                break;
            case TermKind.Function:
                if (!IsOpen(at + 1))
                {
                    Tell(term, ExpressionProblems.BracketsNeeded(term.Function!));
                }

                break;
            case TermKind.Open:
                _prefixes = 0;
                Open(at, term);
                break;
            case TermKind.Operator when term.Text is "not" or "-":
                _prefixes++;
                break;
            case TermKind.Close when IsOpen(at - 1):
                CloseEmpty(at, term);
                break;
            default:
                var before = at > 0 ? _phrase.Terms[at - 1] : null;
                Tell(before ?? term, before is null ? ExpressionProblems.NothingBefore(term.Text) : ExpressionProblems.NothingAfter(before.Text));
                break;
        }
    }

    private void StepBehindValue(int at, Term term)
    {
        switch (term.Kind)
        {
            case TermKind.Comma:
                Comma(term);
                break;
            case TermKind.Close:
                Close(term);
                break;
            case TermKind.Method:
                var isEmpty = !IsOpen(at + 1) || _phrase.Partners[at + 1] == at + 2;
                _wantsValue = IsOpen(at + 1);
                if (isEmpty && term.Function!.ForEach == Sort.Number && term.Sort is { } list && list.Element?.Kind != ValueKind.Number)
                {
                    Tell(term, ExpressionProblems.OfWhat(term.Text));
                }
                else if (!IsOpen(at + 1) && term.Function!.Least > 0)
                {
                    Tell(term, ExpressionProblems.BracketsNeeded(term.Function));
                }

                break;
            case TermKind.Operator when term.Text == "not":
                Tell(term, At(at + 1)?.Text == "in" ? ExpressionProblems.NotIn() : Missing(at, term));
                break;
            case TermKind.Operator:
                Operator(at, term);
                break;
            default:
                Tell(term, Missing(at, term));
                break;
        }
    }

    private void Operator(int at, Term term)
    {
        _wantsValue = true;
        var bracket = _brackets.Peek();
        if (term.Text is "and" or "or")
        {
            bracket.Comparison = null;
        }

        if (!Signs.IsComparison(term.Text))
        {
            return;
        }

        if (bracket.Comparison is { } first)
        {
            Tell(term, Chained(first, at));
        }
        else if (term.Text == "in" && !IsOpen(at + 1) && At(at + 1)?.Sort?.IsList != true)
        {
            Tell(term, ExpressionProblems.InWithoutBrackets());
        }

        bracket.Comparison = term;
    }

    private void Open(int at, Term term)
    {
        var function = At(at - 1) is { Kind: TermKind.Function or TermKind.Method } called ? called.Function : null;
        _brackets.Push(new Bracket(function, term.Use));
    }

    private void Comma(Term term)
    {
        var bracket = _brackets.Peek();
        if (bracket.Use == BracketUse.Group)
        {
            Tell(term, ExpressionProblems.CommaAlone());
        }

        (bracket.Comparison, _wantsValue) = (null, true);
        bracket.Commas++;
    }

    private void Close(Term term)
    {
        var bracket = _brackets.Pop();
        if (bracket.Function is { } function && (bracket.Commas + 1 > function.Most || bracket.Commas + 1 < function.Least))
        {
            Tell(term, ExpressionProblems.WrongArguments(function, bracket.Commas + 1));
        }
    }

    private void CloseEmpty(int at, Term term)
    {
        var bracket = _brackets.Pop();
        if (bracket.Function is not { } function)
        {
            Tell(_phrase.Terms[at - 1], ExpressionProblems.EmptyBrackets());
        }
        else if (function.Least > 0)
        {
            Tell(term, ExpressionProblems.WrongArguments(function, 0));
        }

        _wantsValue = false;
    }

    private Diagnostic Chained(Term first, int at)
    {
        var middle = new Extent(_phrase.Terms.IndexOf(first) + 1, at - 1);
        return ExpressionProblems.ChainedComparison(first.Text, _phrase.Slice(middle), _phrase.Terms[at].Text);
    }

    private Diagnostic Missing(int at, Term term) => ExpressionProblems.NothingBetween(_phrase.Terms[at - 1].Text, term.Text);

    private bool IsOpen(int at) => At(at)?.Kind == TermKind.Open;

    private Term? At(int index) => index >= 0 && index < _phrase.Terms.Length ? _phrase.Terms[index] : null;

    private void Tell(Term term, Diagnostic problem) => _complaints.Tell(term.Span.Start, problem);
}
