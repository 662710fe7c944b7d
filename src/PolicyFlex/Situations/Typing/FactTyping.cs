using System.Globalization;
using PolicyFlex.Policies;
using Calendar = PolicyFlex.Policies.Calendar;

namespace PolicyFlex.Situations;

/// <summary>
/// Makes plain values into values of facts, the same way wherever they come from. A value that does not fit becomes one that is not
/// known, with its problem told to the findings.
/// </summary>
/// <param name="calendar">The zone in which days and times without an offset are read.</param>
/// <param name="currency">The set's one currency.</param>
/// <param name="findings">Who is told what is wrong, and where the reading is.</param>
internal sealed class FactTyping(Calendar calendar, string currency, Findings findings)
{
    /// <summary>Who is told what is wrong.</summary>
    public Findings Findings => findings;

    public Value Number(FactShape fact, decimal number)
    {
        if (!fact.IsNumeric)
        {
            return Misfit(fact, Shown.Value(fact, number));
        }

        var path = findings.Path;
        if (fact.Kind == FactKind.Integer && decimal.Truncate(number) != number)
        {
            findings.Add(SituationProblems.NotWhole(path.ToString(), Shown.Value(fact, number)));
            return Value.Missing;
        }

        if (number < fact.Min)
        {
            findings.Add(SituationProblems.TooLittle(path.ToString(), Shown.Value(fact, number), fact.Min.Value));
            return Value.Missing;
        }

        if (number > fact.Max)
        {
            findings.Add(SituationProblems.TooMuch(path.ToString(), Shown.Value(fact, number), fact.Max.Value));
            return Value.Missing;
        }

        return Value.Of(number);
    }

    /// <summary>A number by its digits, where it may be beyond a decimal, infinite or none.</summary>
    public Value Number(FactShape fact, string digits)
    {
        if (decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Number(fact, number);
        }

        if (!fact.IsNumeric)
        {
            return Misfit(fact, Shown.Value(fact, digits));
        }

        var (path, shown) = (findings.Path.ToString(), Shown.Value(fact, digits));
        findings.Add(char.IsAsciiDigit(digits[^1]) ? SituationProblems.TooLarge(path, shown) : SituationProblems.NotANumber(path, shown));
        return Value.Missing;
    }

    public Value Boolean(FactShape fact, bool boolean) =>
        fact.Kind == FactKind.Boolean ? Value.Of(boolean) : Misfit(fact, Shown.Value(fact, boolean ? "true" : "false"));

    public Value Text(FactShape fact, ReadOnlySpan<char> text)
    {
        switch (fact.Kind)
        {
            case FactKind.Text when text.Length > SituationBounds.Characters:
                findings.Add(SituationProblems.TextTooLong(findings.Path.ToString(), text.Length));
                return Value.Missing;
            case FactKind.Text:
                return Value.Of(text.ToString());
            case FactKind.Choice:
                return Choice(fact, fact.Choices.Find(text), text);
            case FactKind.Date when Calendar.TryParseDate(text.ToString(), out var date):
                return Value.Of(date);
            case FactKind.Date:
                findings.Add(SituationProblems.NotADay(findings.Path.ToString(), Shown.Text(fact, text)));
                return Value.Missing;
            case FactKind.DateTime:
                return Moment(fact, text.ToString());
            case FactKind.Boolean when bool.TryParse(text, out _):
            case FactKind.Integer or FactKind.Number or FactKind.Money when decimal.TryParse(text, CultureInfo.InvariantCulture, out _):
                findings.Add(SituationProblems.NotGuessed(findings.Path.ToString(), Shown.Wanted(fact), Shown.Text(fact, text)));
                return Value.Missing;
            default:
                return Misfit(fact, Shown.Text(fact, text));
        }
    }

    /// <summary>A choice by the name that it has in a programming language, whose spelling differs.</summary>
    public Value ChoiceByName(FactShape fact, string name) =>
        fact.Kind == FactKind.Choice
            ? Choice(fact, fact.Choices.FindLoosely(name), name)
            : Misfit(fact, Shown.Value(fact, name));

    public Value Day(FactShape fact, DateOnly day) => fact.Kind switch
    {
        FactKind.Date => Value.Of(day),
        FactKind.DateTime => Value.Of(calendar.StartOf(day)),
        _ => Misfit(fact, Shown.Value(fact, Value.Of(day).ToString())),
    };

    public Value Moment(FactShape fact, DateTimeOffset moment) =>
        fact.Kind == FactKind.DateTime ? Value.Of(moment) : Misfit(fact, Shown.Value(fact, Value.Of(moment).ToString()));

    /// <summary>A moment whose zone is UTC or the set's; in the machine's it is refused.</summary>
    public Value Moment(FactShape fact, DateTime moment)
    {
        if (moment.Kind == DateTimeKind.Utc)
        {
            return Moment(fact, new DateTimeOffset(moment));
        }

        var text = moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        if (fact.Kind != FactKind.DateTime)
        {
            return Misfit(fact, Shown.Value(fact, text));
        }

        if (moment.Kind == DateTimeKind.Local)
        {
            findings.Add(SituationProblems.LocalTime(findings.Path.ToString(), calendar.Zone.Id));
            return Value.Missing;
        }

        return Moment(fact, text);
    }

    /// <summary>Tells if the currency of an amount is not the set's.</summary>
    public void CheckCurrency(ReadOnlySpan<char> found)
    {
        if (!found.Equals(currency, StringComparison.Ordinal))
        {
            findings.Add(SituationProblems.OtherCurrency(findings.Path.ToString(), Shown.Quoted(found), currency));
        }
    }

    /// <summary>Tells that a value is of another sort than the fact.</summary>
    public Value Misfit(FactShape fact, string found)
    {
        var choices = fact.Kind == FactKind.Choice ? Shown.Listed(fact.Choices.Names) : null;
        findings.Add(SituationProblems.Misfit(findings.Path.ToString(), Shown.Wanted(fact), found, choices));
        return Value.Missing;
    }

    private Value Choice(FactShape fact, int position, ReadOnlySpan<char> text)
    {
        if (position >= 0)
        {
            return fact.ChoiceValues[position];
        }

        var suggestion = fact.IsPersonal ? null : findings.Suggest(text.ToString(), fact.Choices.Names);
        findings.Add(SituationProblems.NotAChoice(
            findings.Path.ToString(), Shown.Value(fact, text), Shown.Listed(fact.Choices.Names), suggestion));
        return Value.Missing;
    }

    private Value Moment(FactShape fact, string text)
    {
        if (calendar.TryParseInstant(text, out var instant, out var skipped))
        {
            return Value.Of(instant);
        }

        var path = findings.Path.ToString();
        findings.Add(skipped
            ? SituationProblems.SkippedTime(path, Shown.Value(fact, text), calendar.Zone.Id)
            : SituationProblems.NotAMoment(path, Shown.Text(fact, text), calendar.Zone.Id));
        return Value.Missing;
    }
}
