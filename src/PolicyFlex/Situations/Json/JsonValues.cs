using System.Collections.Immutable;
using System.Text.Json;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>Reads the value of a fact, a member or an entry from JSON.</summary>
internal readonly struct JsonValues(FactTyping typing)
{
    private readonly Findings _findings = typing.Findings;

    /// <summary>Reads the value that the cursor is on, to its end.</summary>
    public Value Read(ref JsonCursor cursor, FactShape fact)
    {
        if (fact.IsDerived && cursor.Token != JsonTokenType.Null)
        {
            _findings.Add(SituationProblems.Derived(_findings.Path.ToString()));
            cursor.Skip();
            return Value.Missing;
        }

        switch (cursor.Token)
        {
            case JsonTokenType.Null:
                return Value.Missing;
            case JsonTokenType.Number:
                return cursor.TryGetNumber(out var number)
                    ? typing.Number(fact, number)
                    : typing.Number(fact, cursor.Digits());
            case JsonTokenType.True:
            case JsonTokenType.False:
                return typing.Boolean(fact, cursor.Token == JsonTokenType.True);
            case JsonTokenType.String:
                return typing.Text(fact, cursor.Word());
            case JsonTokenType.StartArray when fact.Entry is not null:
                return ReadList(ref cursor, fact.Entry);
            case JsonTokenType.StartArray when fact.Record is not null:
                return ReadRecords(ref cursor, fact.Record);
            case JsonTokenType.StartObject when fact.Kind == FactKind.Money:
                return ReadAmount(ref cursor, fact);
            default:
                typing.Misfit(fact, cursor.Found());
                cursor.Skip();
                return Value.Missing;
        }
    }

    private Value ReadList(ref JsonCursor cursor, FactShape entry)
    {
        var values = ImmutableArray.CreateBuilder<Value>();
        while (NextEntry(ref cursor, values.Count))
        {
            _findings.Path.Enter(values.Count);
            values.Add(Read(ref cursor, entry));
            _findings.Path.Leave();
        }

        return Value.Of(values.DrainToImmutable());
    }

    private Value ReadRecords(ref JsonCursor cursor, RecordShape record)
    {
        var records = ImmutableArray.CreateBuilder<ImmutableArray<Value>>();
        while (NextEntry(ref cursor, records.Count))
        {
            _findings.Path.Enter(records.Count);
            records.Add(ReadRecord(ref cursor, record));
            _findings.Path.Leave();
        }

        return Value.Of(records.DrainToImmutable());
    }

    private bool NextEntry(ref JsonCursor cursor, int count)
    {
        if (!cursor.NextEntry())
        {
            return false;
        }

        if (count < SituationBounds.Entries)
        {
            return true;
        }

        _findings.Add(SituationProblems.ListTooLong(_findings.Path.ToString()));
        do
        {
            cursor.Skip();
        }
        while (cursor.NextEntry());

        return false;
    }

    private ImmutableArray<Value> ReadRecord(ref JsonCursor cursor, RecordShape record)
    {
        var members = new FactSlots(record.Members, _findings);
        var start = _findings.Offset;
        if (cursor.Token == JsonTokenType.StartObject)
        {
            ReadMembers(ref cursor, record, members);
        }
        else if (cursor.Token != JsonTokenType.Null)
        {
            _findings.Add(SituationProblems.Misfit(_findings.Path.ToString(), "a record", cursor.Found()));
            cursor.Skip();
            return [];
        }

        _findings.Offset = start;
        return members.Finish();
    }

    private void ReadMembers(ref JsonCursor cursor, RecordShape record, FactSlots members)
    {
        while (cursor.NextName())
        {
            var name = cursor.Word();
            var position = record.Names.Find(name);
            if (position < 0)
            {
                var found = name.ToString();
                _findings.AddUnknown(SituationProblems.UnknownMember(
                    _findings.Path.ToString(), found, _findings.Suggest(found, record.Names.Names)));
                cursor.Skip();
            }
            else if (members.Begin(position))
            {
                cursor.Read();
                members.Set(position, Read(ref cursor, record.Members[position]));
            }
            else
            {
                cursor.Skip();
            }
        }
    }

    private Value ReadAmount(ref JsonCursor cursor, FactShape fact)
    {
        var amount = new AmountDraft(typing);
        while (cursor.NextName())
        {
            var part = amount.Find(cursor.Word());
            if (part == AmountPart.None)
            {
                cursor.Skip();
                continue;
            }

            cursor.Read();
            if (part == AmountPart.Amount && cursor.Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                amount.Set(Read(ref cursor, fact));
            }
            else if (part == AmountPart.Currency && cursor.Token == JsonTokenType.String)
            {
                amount.SetCurrency(cursor.Word());
            }
            else if (cursor.Token != JsonTokenType.Null)
            {
                amount.Refuse(part, cursor.Found());
                cursor.Skip();
            }
        }

        return amount.Finish();
    }
}
