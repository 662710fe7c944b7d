using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Finds out what each token of an expression means. A word that means nothing gets its sentence here.</summary>
internal sealed class Resolver
{
    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly Scope _scope;
    private readonly Complaints _complaints;
    private readonly ImmutableArray<Term>.Builder _terms;
    private readonly int[] _partners;
    private readonly Stack<Bracket> _brackets = new();
    private readonly ListScopes _lists;
    private readonly NameFinder _names;

    /// <summary>The sort of what a dot would hang on; null if it is not known.</summary>
    private Sort? _receiver;

    private Resolver(string text, ImmutableArray<Token> tokens, Scope scope, Complaints complaints)
    {
        (_text, _tokens, _scope, _complaints) = (text, tokens, scope, complaints);
        _terms = ImmutableArray.CreateBuilder<Term>(tokens.Length);
        _partners = [.. Enumerable.Repeat(-1, 2 * tokens.Length)];
        _lists = new ListScopes(scope.Lists);
        _names = new NameFinder(scope, _lists);
    }

    /// <summary>An open bracket.</summary>
    /// <param name="Index">The index of its term.</param>
    /// <param name="Use">What it is for.</param>
    /// <param name="Gives">The sort of the whole when it is closed; null if not known.</param>
    /// <param name="EntersList">Whether the words in it speak of a list's elements.</param>
    private sealed record Bracket(int Index, BracketUse Use, Sort? Gives, bool EntersList)
    {
        /// <summary>Whether what it holds is put together by operators, so that the parser must find its sort.</summary>
        public bool HasOperators { get; set; }
    }

    /// <summary>The phrase, even where words in it mean nothing: what is wrong is told to <paramref name="complaints"/>.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="scope">The names that it sees.</param>
    /// <param name="complaints">Takes what is wrong.</param>
    /// <param name="references">The conditions, tables and derived facts that it names.</param>
    public static Phrase Resolve(
        string text, ImmutableArray<Token> tokens, Scope scope, Complaints complaints, out IReadOnlySet<Declared> references)
    {
        var resolver = new Resolver(text, tokens, scope, complaints);
        for (var at = 0; at < tokens.Length; at = resolver.ResolveAt(at))
        {
        }

        foreach (var bracket in resolver._brackets)
        {
            complaints.Tell(resolver._terms[bracket.Index].Span.Start, ExpressionProblems.UnclosedBracket());
        }

        references = resolver._names.References;
        return new Phrase(text, resolver._terms.ToImmutable(), [.. resolver._partners[..resolver._terms.Count]], resolver._names.IsBroken);
    }

    /// <summary>Resolves the token at an index; gives the index of the next one.</summary>
    private int ResolveAt(int at)
    {
        var token = _tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Open:
                Open(token);
                break;
            case TokenKind.Close:
                Close(token);
                break;
            case TokenKind.Name:
                return ResolveName(at);
            case TokenKind.Number:
                AddValue(token, Term.Literal(Value.Of(token.Number), Sort.Number));
                break;
            case TokenKind.Percentage:
                ResolveShare(at);
                break;
            case TokenKind.Text:
                AddValue(token, Term.Literal(Value.Of(token.Text), Sort.Text));
                break;
            default:
                ResolveSign(at);
                break;
        }

        return at + 1;
    }

    private void ResolveSign(int at)
    {
        var token = _tokens[at];
        var follows = at > 0 && _tokens[at - 1].Kind == TokenKind.Percentage;
        if (token.Text == "of" && !follows)
        {
            _complaints.Tell(token.Span.Start, ExpressionProblems.OfWithoutShare(Shares.OfWhat(_tokens, _scope)));
        }

        if (_brackets.TryPeek(out var bracket))
        {
            bracket.HasOperators = true;
        }

        _terms.Add(new Term(token.Kind == TokenKind.Comma ? TermKind.Comma : TermKind.Operator, token.Text, token.Span));
        _receiver = null;
    }

    private void ResolveShare(int at)
    {
        var token = _tokens[at];
        var isShare = at + 1 < _tokens.Length && _tokens[at + 1] is { Kind: TokenKind.Operator, Text: "of" };
        if (!isShare)
        {
            _complaints.Tell(token.Span.Start, ExpressionProblems.ShareOfNothing(Slice(token), Shares.OfWhat(_tokens, _scope)));
        }
        else if (token.Number > 1)
        {
            _complaints.Warn(token.Span.Start, Shares.MoreThanTheWhole(Slice(token), _tokens, at));
        }

        AddValue(token, Term.Literal(Value.Of(token.Number), Sort.Number) with { IsShare = isShare });
    }

    private void Open(Token token)
    {
        var before = _terms.Count > 0 ? _terms[^1] : null;
        var (use, gives) = before switch
        {
            { Kind: TermKind.Function } => (BracketUse.Arguments, before.Function!.Gives),
            { Kind: TermKind.Method } => (BracketUse.Arguments, before.Function!.Gives ?? _receiver),
            { Kind: TermKind.Operator, Text: "in" } => (BracketUse.Values, null),
            _ => (BracketUse.Group, (Sort?)null),
        };
        var list = before is { Kind: TermKind.Method, Function.ForEach: not null } ? before.Sort : null;
        var holds = before is { Kind: TermKind.Method, Sort.IsList: true } ? before.Function!.ForEach ?? before.Sort.Element : null;
        if (list is not null)
        {
            _lists.Enter(list);
        }

        _brackets.Push(new Bracket(_terms.Count, use, gives, list is not null));
        _terms.Add(new Term(TermKind.Open, "(", token.Span) { Use = use, Wanted = holds });
        _receiver = null;
    }

    private void Close(Token token)
    {
        if (!_brackets.TryPop(out var bracket))
        {
            _complaints.Tell(token.Span.Start, ExpressionProblems.SurplusBracket());
            return;
        }

        if (bracket.EntersList)
        {
            _lists.Leave();
        }

        (_partners[bracket.Index], _partners[_terms.Count]) = (_terms.Count, bracket.Index);
        _terms.Add(new Term(TermKind.Close, ")", token.Span) { Use = bracket.Use });
        if (bracket.Use != BracketUse.Group || bracket.HasOperators)
        {
            _receiver = bracket.Gives;
        }
    }

    private int ResolveName(int at)
    {
        var token = _tokens[at];
        var segments = token.Segments();
        if (token.AfterDot)
        {
            ResolveMethods(segments, 0, token.Span.Start);
            return at + 1;
        }

        if (Signatures.Plain.TryGetValue(token.Text, out var function))
        {
            _terms.Add(new Term(TermKind.Function, token.Text, token.Span) { Function = function });
            return at + 1;
        }

        if (_names.Find(segments, out var used) is not { } value)
        {
            AddValue(token, new Term(TermKind.Value, token.Text, token.Span));
            return at + TellUnknown(at);
        }

        var span = segments[0].Span.Union(segments[used - 1].Span);
        AddValue(new Token(TokenKind.Name, value.Text, span), value);
        ResolveMethods(segments, used, span.End);
        return at + 1;
    }

    /// <summary>Tells of a name that means nothing; gives how many tokens that explains.</summary>
    private int TellUnknown(int at)
    {
        // What is not heard is not found out: looking for similar names takes its time.
        var (problem, taken) = _complaints.AreHeard
            ? UnknownNames.Explain(_text, _tokens, at, _scope, _lists)
            : (ExpressionProblems.UnknownName(_tokens[at].Text, null), 1);
        _complaints.Tell(_tokens[at].Span.Start, problem);
        return taken;
    }

    /// <summary>The functions that hang on the value before them, from a segment of the name on.</summary>
    private void ResolveMethods(ImmutableArray<(string Name, TextSpan Span)> segments, int from, int start)
    {
        for (var i = from; i < segments.Length; i++)
        {
            var (name, span) = segments[i];
            var (signature, problem) = Methods.Find(name, _receiver, _terms.Count > 0 ? _terms[^1].Text : "");
            if (problem is not null)
            {
                _complaints.Tell(span.Start, problem);
            }

            // What stands in the brackets of an unknown function of a list most likely speaks of its elements.
            signature ??= new Signature(name, name, 0, 1, "", null) { ForEach = _receiver is { IsList: true } ? Sort.Boolean : null };
            _terms.Add(new Term(TermKind.Method, name, new TextSpan(start, span.End - start)) { Function = signature, Sort = _receiver });
            _receiver = signature.Gives ?? _receiver;
            start = span.End;
        }
    }

    private void AddValue(Token token, Term value)
    {
        _terms.Add(value with
        {
            Text = Slice(token),
            Span = token.Span,
            Operand = value.Operand is { } operand ? operand with { Span = token.Span } : null,
            Condition = value.Condition is { } condition ? condition with { Span = token.Span } : null,
        });
        _receiver = value.Sort;
    }

    private string Slice(Token token) => _text.Substring(token.Span.Start, token.Span.Length);
}
