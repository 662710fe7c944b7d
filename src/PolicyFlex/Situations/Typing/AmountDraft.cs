using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>The parts of an amount that comes as a record.</summary>
internal enum AmountPart
{
    None,
    Amount,
    Currency,
}

/// <summary>An amount with its currency, <c>{ "amount": 120, "currency": "USD" }</c>, while it is read.</summary>
internal sealed class AmountDraft(FactTyping typing)
{
    private readonly Findings _findings = typing.Findings;
    private readonly int _start = typing.Findings.Offset;
    private Value _amount;
    private bool _hasAmount;
    private bool _hasCurrency;

    /// <summary>The part of a name; none, with a problem, if there is no such part or it was given before.</summary>
    public AmountPart Find(ReadOnlySpan<char> name)
    {
        var (part, isSecond) = name switch
        {
            "amount" => (AmountPart.Amount, _hasAmount),
            "currency" => (AmountPart.Currency, _hasCurrency),
            _ => (AmountPart.None, false),
        };
        if (part == AmountPart.None)
        {
            _findings.Add(SituationProblems.AmountForm(_findings.Path.ToString(), $"has {Shown.Quoted(name)}, which amounts do not have"));
        }
        else if (isSecond)
        {
            _findings.Add(SituationProblems.GivenTwice($"{_findings.Path}.{name}"));
        }

        _hasAmount |= part == AmountPart.Amount;
        _hasCurrency |= part == AmountPart.Currency;
        return isSecond ? AmountPart.None : part;
    }

    /// <summary>The number, as it was typed for the fact.</summary>
    public void Set(Value amount) => _amount = amount;

    /// <summary>The currency, which can only be the set's.</summary>
    public void SetCurrency(ReadOnlySpan<char> currency) => typing.CheckCurrency(currency);

    /// <summary>Tells that a part is of another sort.</summary>
    public void Refuse(AmountPart part, string found) => _findings.Add(SituationProblems.AmountForm(
        _findings.Path.ToString(), part == AmountPart.Amount ? $"has {found} for its `amount`" : $"has {found} for its `currency`"));

    /// <summary>The number, after telling if there was none.</summary>
    public Value Finish()
    {
        if (!_hasAmount)
        {
            _findings.Offset = _start;
            _findings.Add(SituationProblems.AmountForm(_findings.Path.ToString(), "is a record without `amount`"));
        }

        return _amount;
    }
}
