using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads one expression after the other: cut, named, put in order, parsed, walked.</summary>
internal sealed class ExpressionReader(Calendar calendar, SourceMap sources, DiagnosticBag diagnostics)
{
    private readonly ParserWall _parser = new();

    public Calendar Calendar => calendar;

    /// <summary>Takes what is wrong with a text that a record of the model holds.</summary>
    public Complaints About(object record, string member = "") => new(sources.Find(record, member), diagnostics);

    /// <summary>The conditions, tables and derived facts that an expression names.</summary>
    public static IReadOnlySet<Declared> References(string text, Scope scope)
    {
        var unheard = Complaints.Unheard();
        Resolver.Resolve(text, Lexer.Read(text, unheard), scope, unheard, out var references);
        return references;
    }

    /// <summary>What an expression is; null if it cannot be read, which is told unless it lies in something that was told of already.</summary>
    public Read? Read(string text, Scope scope, Complaints complaints)
    {
        // Once so many problems are told that no more are taken, to look for more would only cost time.
        var tokens = diagnostics.IsFull ? [] : Lexer.Read(text, complaints);
        if (tokens.IsEmpty)
        {
            return null;
        }

        var phrase = Resolver.Resolve(text, tokens, scope, complaints, out _);
        if (complaints.Any || !TermOrder.Check(phrase, complaints) || phrase.HasUnknownSort)
        {
            return null;
        }

        var shape = ShapeWriter.Write(phrase);
        var parsed = _parser.Parse(shape, phrase);
        if (parsed.Tree is null)
        {
            Refusals.Tell(parsed, shape, phrase, complaints);
            return null;
        }

        var found = TreeWalk.Build(parsed.Tree, phrase, shape, calendar, complaints);
        return found is null || phrase.IsBroken ? null : new Read(phrase, found);
    }

    /// <summary>An expression that is a condition.</summary>
    public Condition? ReadCondition(string text, Scope scope, Complaints complaints)
    {
        if (Read(text, scope, complaints) is not { } read)
        {
            return null;
        }

        if (read.Found.Sort.Kind == ValueKind.Boolean)
        {
            return read.Found.AsCondition() with { Source = text };
        }

        complaints.Tell(0, ExpressionProblems.NotACondition(text, read.Found.Sort.InWords));
        return null;
    }

    /// <summary>An expression that gives a value of a sort.</summary>
    public Operand? ReadOperand(string text, Sort wanted, Scope scope, Complaints complaints)
    {
        if (Read(text, scope, complaints) is not ({ } phrase, { } found))
        {
            return null;
        }

        var isQuotable = found.IsQuoted && (wanted.IsTime || wanted.Choice is not null);
        if (found.Sort.Kind == wanted.Kind || isQuotable)
        {
            return new Fitting(phrase, calendar, complaints).Fit(found, wanted, "what is wanted here");
        }

        complaints.Tell(0, ExpressionProblems.OtherSort(text, found.Sort.InWords, wanted.InWords));
        return null;
    }
}

/// <summary>An expression that could be read.</summary>
/// <param name="Phrase">Its words.</param>
/// <param name="Found">What it is.</param>
internal sealed record Read(Phrase Phrase, Found Found);
