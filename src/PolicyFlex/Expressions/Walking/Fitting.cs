using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Sees to it that a value is of the sort that its place wants, and reads quoted texts as dates and choices.</summary>
internal sealed class Fitting(Phrase phrase, Calendar calendar, Complaints complaints)
{
    /// <summary>The value as one of the wanted sort; null if it is none, which is told.</summary>
    /// <param name="found">The value.</param>
    /// <param name="wanted">The sort.</param>
    /// <param name="beside">What wants it, in words: <c>`customer.tier`</c>.</param>
    public Operand? Fit(Found found, Sort wanted, string beside)
    {
        var problem = Problem(found, wanted, beside, out var operand);
        if (problem is not null)
        {
            complaints.Tell(found.Span.Start, problem);
        }

        return operand;
    }

    /// <summary>A date or a date-time, for a function; a quoted one is a date if it names no time.</summary>
    public Operand? FitTime(Found found, Signature function)
    {
        if (found.Sort.IsTime)
        {
            return found.AsOperand();
        }

        if (found.Literal is { Kind: ValueKind.Text } literal)
        {
            return Fit(found, Calendar.TryParseDate(literal.Text, out _) ? Sort.Date : Sort.Instant, $"`{function.Name}`");
        }

        complaints.Tell(found.Span.Start, ExpressionProblems.WrongSorts(function));
        return null;
    }

    private Diagnostic? Problem(Found found, Sort wanted, string beside, out Operand? operand)
    {
        operand = null;
        if (found.IsQuoted && wanted.IsTime)
        {
            var (problem, value) = Times.Read(found.Literal!.Value.Text, wanted.Kind, calendar);
            operand = problem is null ? new Operand.Literal(value) { Span = found.Span } : null;
            return problem;
        }

        if (found.IsQuoted && wanted.Choice is { } choice && !choice.Choices.Contains(found.Literal!.Value.Text, StringComparer.Ordinal))
        {
            return ExpressionProblems.NotAChoice(found.Literal.Value.Text, beside, choice.Choices);
        }

        if (found.Sort.IsTime && wanted.IsTime && found.Sort.Kind != wanted.Kind)
        {
            return ExpressionProblems.DateWithInstant(phrase.Slice(found.Extent), beside, found.Sort.Kind == ValueKind.Instant);
        }

        if (found.Sort.Kind != wanted.Kind)
        {
            return ExpressionProblems.WrongKind(phrase.Slice(found.Extent), found.Sort.InWords, beside, wanted.InWords);
        }

        if (found.Sort.Choice is not null && wanted.Choice is not null && !found.Sort.SharesChoices(wanted))
        {
            return ExpressionProblems.OtherChoices(phrase.Slice(found.Extent), beside);
        }

        operand = found.AsOperand();
        return null;
    }
}
