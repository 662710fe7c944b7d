using System.Collections.Immutable;

namespace PolicyFlex.Expressions;

/// <summary>
/// Cuts an expression into tokens. What comes from other languages gets its sentence and is read as what it means, so that the rest of
/// the text can be read too.
/// </summary>
internal sealed class Lexer
{
    private readonly string _text;
    private readonly Complaints _complaints;
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();

    /// <summary>For each open bracket whether commas part values in it.</summary>
    private readonly Stack<bool> _brackets = new();
    private int _at;

    private Lexer(string text, Complaints complaints) => (_text, _complaints) = (text, complaints);

    /// <summary>The tokens of a text; none if it cannot be cut to its end. What is wrong with it is told to <paramref name="complaints"/>.</summary>
    public static ImmutableArray<Token> Read(string text, Complaints complaints)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            complaints.Tell(0, ExpressionProblems.NothingWritten());
            return [];
        }

        if (text.Length > Bounds.Characters)
        {
            complaints.Tell(0, ExpressionProblems.TooLong(text.Length));
            return [];
        }

        var lexer = new Lexer(text, complaints);
        return lexer.Run() ? lexer._tokens.ToImmutable() : [];
    }

    private bool Run()
    {
        var goesOn = true;
        while (goesOn && _at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at]))
            {
                _at++;
            }
            else if (_tokens.Count == Bounds.Tokens)
            {
                _complaints.Tell(_at, ExpressionProblems.TooManyWords());
                goesOn = false;
            }
            else
            {
                goesOn = ReadToken(_text[_at]);
            }
        }

        return goesOn;
    }

    /// <summary>Reads the token that starts here; false if there is no going on behind it.</summary>
    private bool ReadToken(char first) => first switch
    {
        '\'' or '"' => ReadText(first),
        '(' => ReadOpen(),
        ')' => ReadClose(),
        ',' => ReadComma(),
        '.' when IsPlainDigit(_at + 1) => ReadNumber(),
        '.' => ReadDotted(),
        '%' => ReadPercent(),
        >= '0' and <= '9' => ReadNumber(),
        _ when IsNameStart(_at) => ReadName(_at, afterDot: false),
        _ => ReadSign(),
    };

    private bool ReadText(char quote)
    {
        var end = _text.IndexOf(quote, _at + 1);
        if (end < 0)
        {
            _complaints.Tell(_at, ExpressionProblems.UnclosedQuote(quote));
            return false;
        }

        return Add(TokenKind.Text, _text[(_at + 1)..end], end + 1 - _at);
    }

    private bool ReadOpen()
    {
        _brackets.Push(_tokens.Count > 0 && _tokens[^1] is { Kind: TokenKind.Name } or { Kind: TokenKind.Operator, Text: "in" });
        return Add(TokenKind.Open, "(", 1);
    }

    private bool ReadClose()
    {
        _brackets.TryPop(out _);
        return Add(TokenKind.Close, ")", 1);
    }

    private bool ReadComma() => Add(TokenKind.Comma, ",", 1);

    private bool ReadNumber()
    {
        var number = NumberText.At(_text, _at, _brackets.TryPeek(out var amongOthers) && amongOthers);
        if (number.Value is null)
        {
            _complaints.Tell(_at, number.IsDate
                ? ExpressionProblems.UnquotedDate(number.Text, number.Instead!)
                : ExpressionProblems.NotANumber(number.Text, number.Instead));
        }

        _tokens.Add(new Token(TokenKind.Number, number.Text, new TextSpan(_at, number.Text.Length)) { Number = number.Value ?? 1 });
        _at += number.Text.Length;
        return true;
    }

    private bool ReadPercent()
    {
        if (_tokens.Count > 0 && _tokens[^1] is { Kind: TokenKind.Number } number && !StartsOperand(_at + 1))
        {
            var span = number.Span.Union(new TextSpan(_at, 1));
            _tokens[^1] = number with { Kind = TokenKind.Percentage, Span = span, Number = number.Number / 100 };
            _at++;
            return true;
        }

        _complaints.Tell(_at, ExpressionProblems.Remainder());
        return false;
    }

    /// <summary>Whether what comes next can only be an operand, so that <c>%</c> before it was meant to divide.</summary>
    private bool StartsOperand(int offset)
    {
        while (offset < _text.Length && char.IsWhiteSpace(_text[offset]))
        {
            offset++;
        }

        return IsPlainDigit(offset) || (offset < _text.Length && _text[offset] == '(');
    }

    private bool ReadDotted()
    {
        var hangs = _tokens.Count > 0 && _tokens[^1].Kind is TokenKind.Close or TokenKind.Text;
        return hangs && IsNameStart(_at + 1) ? ReadName(_at + 1, afterDot: true) : ReadSign();
    }

    private bool ReadName(int start, bool afterDot)
    {
        var end = start;
        while (IsNamePart(end) || (end < _text.Length && _text[end] == '.' && IsNameStart(end + 1)))
        {
            end++;
        }

        var name = _text[start..end];
        var isWord = !afterDot && name is "and" or "or" or "not" or "in" or "of";
        var token = new Token(isWord ? TokenKind.Operator : TokenKind.Name, name, new TextSpan(_at, end - _at)) { AfterDot = afterDot };
        _tokens.Add(token);
        _at = end;
        return true;
    }

    private bool ReadSign()
    {
        var sign = Signs.At(_text, _at);
        if (sign is "=>" && IsArrow())
        {
            _complaints.Tell(_at, ExpressionProblems.Arrow(_tokens[^1].Text));
            return false;
        }

        if (Signs.Operator(sign) is { } known)
        {
            return Add(TokenKind.Operator, known, sign.Length);
        }

        if (Signs.Meant(sign) is { } meant)
        {
            _complaints.Tell(_at, ExpressionProblems.ForeignSign(sign, meant));
            return Add(TokenKind.Operator, meant, sign.Length);
        }

        _complaints.Tell(_at, sign == "[" && ListAfterIn() is { } list
            ? ExpressionProblems.SquareBrackets(list)
            : ExpressionProblems.StrangeSign(sign));
        return false;
    }

    /// <summary>The values of <c>in ["a", b]</c> as they are written between round brackets; null if this is no such list.</summary>
    private string? ListAfterIn()
    {
        var end = _text.IndexOf(']', _at);
        if (end < 0 || _tokens is not [.., { Kind: TokenKind.Operator, Text: "in" }])
        {
            return null;
        }

        var values = _text[(_at + 1)..end].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return values.Length == 0 ? null : string.Join(", ", values.Select(Quoted));
    }

    private static string Quoted(string value) =>
        char.IsLetter(value[0]) && !value.Contains('.', StringComparison.Ordinal) ? $"\"{value}\"" : value;

    /// <summary>Whether <c>=&gt;</c> follows a word alone behind a bracket, as in <c>Any(x =&gt; x.price &gt; 10)</c>.</summary>
    private bool IsArrow() =>
        _tokens is [.., { Kind: TokenKind.Name }, { Kind: TokenKind.Open }, { Kind: TokenKind.Name } word]
        && !word.Text.Contains('.', StringComparison.Ordinal);

    private bool Add(TokenKind kind, string text, int length)
    {
        _tokens.Add(new Token(kind, text, new TextSpan(_at, length)));
        _at += length;
        return true;
    }

    private bool IsPlainDigit(int offset) => offset < _text.Length && char.IsAsciiDigit(_text[offset]);

    private bool IsNameStart(int offset) => offset < _text.Length && (char.IsLetter(_text[offset]) || _text[offset] == '_');

    private bool IsNamePart(int offset) => IsNameStart(offset) || (offset < _text.Length && char.IsDigit(_text[offset]));
}
