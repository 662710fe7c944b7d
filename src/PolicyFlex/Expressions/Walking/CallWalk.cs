using System.Linq.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Walks the calls of functions of single values.</summary>
/// <param name="phrase">The expression.</param>
/// <param name="fitting">Reads quoted dates.</param>
/// <param name="complaints">Takes what is wrong.</param>
/// <param name="walk">Walks what a call is about.</param>
internal sealed class CallWalk(Phrase phrase, Fitting fitting, Complaints complaints, Func<Expression, Found?> walk)
{
    public Found? Walk(MethodCallExpression call)
    {
        var name = call.Method.Name;
        if (call.Method.DeclaringType == typeof(ParserFunctions))
        {
            return name.StartsWith("Each", StringComparison.Ordinal) ? walk(call.Arguments[0]) : WalkFunction(call);
        }

        return (call.Method.DeclaringType == typeof(string), name) switch
        {
            (true, nameof(string.Concat)) => Joined(call),
            (true, nameof(string.ToLower)) when call is { Object: { } text, Arguments.Count: 0 } => OnText(text, Function.Lower, Sort.Text),
            (true, nameof(string.StartsWith)) => Test(call, TextTestKind.StartsWith),
            (true, nameof(string.EndsWith)) => Test(call, TextTestKind.EndsWith),
            (true, nameof(string.Contains)) => Test(call, TextTestKind.Contains),
            _ => Refuse(),
        };
    }

    public Found? WalkLength(Expression text) => OnText(text, Function.Length, Sort.Number);

    private Found? WalkFunction(MethodCallExpression call)
    {
        var arguments = call.Arguments.Select(walk).ToArray();
        if (arguments.Any(argument => argument is null))
        {
            return null;
        }

        var first = phrase.WithBrackets(arguments[0]!.Extent).First - 2;
        var extent = new Extent(first, phrase.Partners[first + 1]);
        var span = phrase.SpanOf(extent);
        var signature = phrase.Terms[first].Function!;
        if (signature.Function is not { } function)
        {
            return new Found(Sort.Boolean, extent, span) { Condition = new Condition.Known(arguments[0]!.AsOperand()) { Span = span } };
        }

        var isOfTime = call.Method.GetParameters()[0].ParameterType == typeof(string);
        var operands = arguments.Select(a => isOfTime ? fitting.FitTime(a!, signature) : a!.AsOperand()).ToArray();
        if (function == Function.Round && arguments is [_, { Literal.Number: var digits } last] && (digits is < 0 or > 10 || digits % 1 != 0))
        {
            complaints.Tell(last.Span.Start, ExpressionProblems.RoundingDigits());
        }

        return operands.Any(o => o is null)
            ? null
            : new Found(signature.Gives!, extent, span)
            {
                Operand = new Operand.Call(function, [.. operands!], signature.Gives!.Kind) { Span = span },
            };
    }

    private Found? OnText(Expression text, Function function, Sort gives)
    {
        if (walk(text) is not { } found || !IsText(found, function.ToString()))
        {
            return null;
        }

        var extent = Methods.ExtentOf(phrase, found.Extent);
        var span = phrase.SpanOf(extent);
        return new Found(gives, extent, span) { Operand = new Operand.Call(function, [found.AsOperand()], gives.Kind) { Span = span } };
    }

    private Found? Test(MethodCallExpression call, TextTestKind kind)
    {
        if (call is not { Object: { } receiver, Arguments: [var argument] }
            || walk(receiver) is not { } text
            || walk(argument) is not { } tested
            || !IsText(text, kind.ToString())
            || !IsText(tested, kind.ToString()))
        {
            return null;
        }

        var extent = Methods.ExtentOf(phrase, text.Extent);
        var span = phrase.SpanOf(extent);
        return new Found(Sort.Boolean, extent, span)
        {
            Condition = new Condition.TextTest(kind, text.AsOperand(), tested.AsOperand()) { Span = span },
        };
    }

    private bool IsText(Found found, string function)
    {
        if (found.Sort.Kind == ValueKind.Text)
        {
            return true;
        }

        complaints.Tell(found.Span.Start, ExpressionProblems.OnlyForTexts(function, phrase.Slice(found.Extent), found.Sort.InWords));
        return false;
    }

    /// <summary>A plus sign with a text on a side: the parser would join texts, and take dates for texts.</summary>
    private Found? Joined(MethodCallExpression call)
    {
        var parts = call.Arguments.Select(walk).ToArray();
        if (Array.Find(parts, part => part is null) is null && parts.Length == 2 && parts[0] is { } left && parts[1] is { } right)
        {
            var sign = phrase.Terms[phrase.WithBrackets(left.Extent).Last + 1];
            var isTime = left.Sort.IsTime || right.Sort.IsTime;
            var culprit = left.Sort.Kind == ValueKind.Number ? right : left;
            complaints.Tell(sign.Span.Start, isTime
                ? ExpressionProblems.DateArithmetic("+")
                : ExpressionProblems.NotNumbers("+", $"`{phrase.Slice(culprit.Extent)}` ({culprit.Sort.InWords})"));
        }

        return null;
    }

    private Found? Refuse()
    {
        complaints.Tell(0, ExpressionProblems.CannotBeRead(phrase.Text));
        return null;
    }
}
