using System.Collections.Immutable;
using System.Text;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>
/// Writes a phrase for the parser. Brackets are added where it would read otherwise than people do: <c>not</c> reaches over the
/// comparison behind it, a percentage over the value behind <c>of</c>, and values after <c>in</c> are whole expressions.
/// </summary>
internal sealed class ShapeWriter
{
    private readonly Phrase _phrase;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<int>.Builder _values = ImmutableArray.CreateBuilder<int>();
    private readonly int[] _starts;

    /// <summary>How many brackets close behind each term because of percentages.</summary>
    private readonly int[] _closing;

    /// <summary>For each open bracket what it is for, and how many <c>not</c>s in it wait for their end.</summary>
    private readonly Stack<(BracketUse Use, int Nots)> _brackets = new([(BracketUse.Group, 0)]);

    private ShapeWriter(Phrase phrase)
    {
        _phrase = phrase;
        _starts = new int[phrase.Terms.Length];
        _closing = new int[phrase.Terms.Length];
    }

    public static Shape Write(Phrase phrase)
    {
        var writer = new ShapeWriter(phrase);
        for (var at = 0; at < phrase.Terms.Length; at++)
        {
            writer._starts[at] = writer._text.Length;
            writer.WriteTerm(at, phrase.Terms[at]);
            writer._text.Append(')', writer._closing[at]);
        }

        writer.EndNots();
        return new Shape(writer._text.ToString(), writer._values.ToImmutable(), [.. writer._starts]);
    }

    private void WriteTerm(int at, Term term)
    {
        switch (term.Kind)
        {
            case TermKind.Value:
                WriteValue(at, term);
                break;
            case TermKind.Function:
                _text.Append(nameof(ParserFunctions)).Append('.').Append(term.Function!.ParserName);
                break;
            case TermKind.Method:
                WriteMethod(at, term);
                break;
            case TermKind.Open:
                _brackets.Push((term.Use, 0));
                _text.Append(Opening(at));
                break;
            case TermKind.Close:
                EndNots();
                _brackets.Pop();
                _text.Append(')', Opening(_phrase.Partners[at]).Count(c => c == '('));
                break;
            case TermKind.Comma:
                EndNots();
                _text.Append(_brackets.Peek().Use == BracketUse.Values ? "), (" : ", ");
                break;
            default:
                WriteOperator(term);
                break;
        }
    }

    private void WriteValue(int at, Term term)
    {
        if (term.IsShare)
        {
            _text.Append('(');
            _closing[EndOfPrimary(at)]++;
        }

        _text.Append(Placeholders.NameOf(term.Sort!, _values.Count));
        _values.Add(at);
    }

    private void WriteMethod(int at, Term term)
    {
        _text.Append('.').Append(term.Function!.ParserName);
        if (!IsOpen(at + 1) && term.Function.Function != Function.Length)
        {
            _text.Append("()");
        }
    }

    private void WriteOperator(Term term)
    {
        if (term.Text == "not")
        {
            var (use, nots) = _brackets.Pop();
            _brackets.Push((use, nots + 1));
            _text.Append(" not (");
            return;
        }

        if (term.Text is "and" or "or")
        {
            EndNots();
        }

        _text.Append(' ').Append(term.Text == "of" ? "*" : term.Text).Append(' ');
    }

    private void EndNots()
    {
        var (use, nots) = _brackets.Pop();
        _text.Append(')', nots);
        _brackets.Push((use, 0));
    }

    /// <summary>
    /// What the parser gets for an opening bracket: a second one around each value after <c>in</c>, and a function that refuses what
    /// does not belong into the brackets of a list.
    /// </summary>
    private string Opening(int at)
    {
        var open = _phrase.Terms[at];
        if (at > 0 && _phrase.Terms[at - 1].Function?.Function == Function.Length)
        {
            return "";
        }

        if (_phrase.Partners[at] == at + 1)
        {
            return "(";
        }

        return (open.Use, open.Wanted?.Kind) switch
        {
            (BracketUse.Values, _) => "((",
            (_, null) => "(",
            (_, ValueKind.Boolean) => $"({nameof(ParserFunctions)}.{nameof(ParserFunctions.EachBoolean)}(",
            (_, ValueKind.Number) => $"({nameof(ParserFunctions)}.{nameof(ParserFunctions.EachNumber)}(",
            _ => $"({nameof(ParserFunctions)}.{nameof(ParserFunctions.EachText)}(",
        };
    }

    private bool IsOpen(int at) => at >= 0 && at < _phrase.Terms.Length && _phrase.Terms[at].Kind == TermKind.Open;

    /// <summary>The last term of what a percentage is taken of: a value, a call or a bracket, with the functions behind its dots.</summary>
    private int EndOfPrimary(int share)
    {
        var at = share + 2;
        while (_phrase.Terms[at] is { IsShare: true } or { Kind: TermKind.Operator })
        {
            at += _phrase.Terms[at].IsShare ? 2 : 1;
        }

        at = EndOfCall(at);
        while (at + 1 < _phrase.Terms.Length && _phrase.Terms[at + 1].Kind == TermKind.Method)
        {
            at = EndOfCall(at + 1);
        }

        return at;
    }

    private int EndOfCall(int at)
    {
        var open = IsOpen(at) ? at : at + 1;
        return IsOpen(open) && (open == at || _phrase.Terms[at].Kind != TermKind.Value) ? _phrase.Partners[open] : at;
    }
}
