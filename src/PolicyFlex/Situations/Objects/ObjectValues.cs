using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>Reads the values of facts, members and entries from objects whose types are not known before.</summary>
internal sealed class ObjectValues(FactTyping typing)
{
    private readonly Findings _findings = typing.Findings;
    private int _count;

    /// <summary>Reads one value; null is not known.</summary>
    public Value Read(object? value, FactShape fact)
    {
        if (value is null || !IsWithinBounds())
        {
            return Value.Missing;
        }

        if (fact.IsDerived)
        {
            _findings.Add(SituationProblems.Derived(_findings.Path.ToString()));
            return Value.Missing;
        }

        return value switch
        {
            bool boolean => typing.Boolean(fact, boolean),
            decimal number => typing.Number(fact, number),
            Enum name => typing.ChoiceByName(fact, name.ToString()),
            byte or sbyte or short or ushort or int or uint or long or ulong =>
                typing.Number(fact, Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
            double number => typing.Number(fact, number.ToString("R", CultureInfo.InvariantCulture)),
            float number => typing.Number(fact, number.ToString("R", CultureInfo.InvariantCulture)),
            string text => typing.Text(fact, text),
            DateOnly day => typing.Day(fact, day),
            DateTimeOffset moment => typing.Moment(fact, moment),
            DateTime moment => typing.Moment(fact, moment),
            _ => ReadCompound(value, fact),
        };
    }

    private Value ReadCompound(object value, FactShape fact)
    {
        if (HostObject.TryRecord(value, out var parts))
        {
            return fact.Kind == FactKind.Money ? ReadAmount(parts, fact) : typing.Misfit(fact, "a record");
        }

        if (!HostObject.TryList(value, out var entries))
        {
            _findings.Add(SituationProblems.UnknownType(_findings.Path.ToString(), Shown.Wanted(fact), value.GetType().Name));
            return Value.Missing;
        }

        return fact switch
        {
            { Entry: { } entry } => Value.Of(HostList.Read(entries, typing, (item, _) => Read(item, entry))),
            { Record: { } record } => Value.Of(HostList.Read(entries, typing, (item, _) => ReadRecord(item, record))),
            _ => typing.Misfit(fact, "a list"),
        };
    }

    private ImmutableArray<Value> ReadRecord(object? value, RecordShape record)
    {
        var members = new FactSlots(record.Members, _findings);
        if (value is not null)
        {
            if (!HostObject.TryRecord(value, out var entries))
            {
                _findings.Add(SituationProblems.Misfit(_findings.Path.ToString(), "a record", HostObject.Found(value)));
                return [];
            }

            ReadMembers(entries, record, members);
        }

        return members.Finish();
    }

    private void ReadMembers(IEnumerable<KeyValuePair<string, object?>> entries, RecordShape record, FactSlots members)
    {
        foreach (var (name, value) in entries)
        {
            var position = record.Names.Find(name);
            if (position < 0)
            {
                _findings.AddUnknown(SituationProblems.UnknownMember(
                    _findings.Path.ToString(), name, _findings.Suggest(name, record.Names.Names)));
            }
            else if (members.Begin(position))
            {
                members.Set(position, Read(value, record.Members[position]));
            }
        }
    }

    private Value ReadAmount(IEnumerable<KeyValuePair<string, object?>> parts, FactShape fact)
    {
        var amount = new AmountDraft(typing);
        foreach (var (name, value) in parts)
        {
            switch (amount.Find(name), value)
            {
                case (AmountPart.None, _) or (_, null):
                    break;
                case (AmountPart.Currency, string currency):
                    amount.SetCurrency(currency);
                    break;
                case (AmountPart.Amount, _) when !HostObject.TryRecord(value, out _) && !HostObject.TryList(value, out _):
                    amount.Set(Read(value, fact));
                    break;
                case (var part, _):
                    amount.Refuse(part, HostObject.Found(value));
                    break;
            }
        }

        return amount.Finish();
    }

    private bool IsWithinBounds()
    {
        if (++_count == SituationBounds.Values + 1)
        {
            _findings.Add(SituationProblems.TooManyValues());
        }

        if (_findings.Path.Depth > SituationBounds.Depth)
        {
            _findings.Add(SituationProblems.TooDeep());
            return false;
        }

        return _count <= SituationBounds.Values;
    }
}
