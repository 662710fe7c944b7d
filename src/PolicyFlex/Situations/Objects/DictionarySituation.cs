namespace PolicyFlex.Situations;

/// <summary>Reads a situation from dictionaries.</summary>
internal static class DictionarySituation
{
    public static SituationResult Read(
        Vocabulary vocabulary, IReadOnlyDictionary<string, object?> dictionary, UnknownNames unknownNames)
    {
        var draft = new SituationDraft(vocabulary, new Findings(null, unknownNames));
        var given = 0;
        foreach (var (name, value) in dictionary)
        {
            if (Envelope.Find(name, ref given, draft) is { } key && value is not null)
            {
                ReadPart(key, value, draft);
            }
        }

        return draft.Finish();
    }

    private static void ReadPart(EnvelopeKey key, object value, SituationDraft draft)
    {
        switch (key)
        {
            case EnvelopeKey.Id or EnvelopeKey.Case when value is string name:
                draft.Name(key, name);
                break;
            case EnvelopeKey.Language when value is string language:
                draft.Speak(language);
                break;
            case EnvelopeKey.Wants or EnvelopeKey.Verified
                when !HostObject.TryRecord(value, out _) && HostObject.TryList(value, out var names):
                HostList.ReadNames(names, key, draft);
                break;
            case EnvelopeKey.Facts when HostObject.TryRecord(value, out var facts):
                ReadFacts(facts, draft);
                break;
            default:
                draft.Findings.Add(Envelope.Misfit(key, HostObject.Found(value)));
                break;
        }
    }

    private static void ReadFacts(IEnumerable<KeyValuePair<string, object?>> facts, SituationDraft draft)
    {
        var vocabulary = draft.Vocabulary;
        var values = new ObjectValues(draft.Typing);
        foreach (var (name, value) in facts)
        {
            var group = vocabulary.GroupNames.Find(name);
            if (group >= 0)
            {
                ReadGroup(vocabulary.Groups[group], value, values, draft);
                continue;
            }

            var slot = vocabulary.FactNames.Find(name);
            if (slot < 0)
            {
                draft.Findings.AddUnknown(Unknown.FactOrGroup(name, draft));
            }

            ReadFact(slot, value, values, draft);
        }
    }

    private static void ReadGroup(FactGroup group, object? value, ObjectValues values, SituationDraft draft)
    {
        if (value is null)
        {
            return;
        }

        if (!HostObject.TryRecord(value, out var members))
        {
            draft.Findings.Add(SituationProblems.PartMisfit(group.Name, "a group of facts", HostObject.Found(value)));
            return;
        }

        foreach (var (name, member) in members)
        {
            var position = group.Names.Find(name);
            if (position < 0)
            {
                draft.Findings.AddUnknown(Unknown.Fact($"{group.Name}.{name}", draft));
            }

            ReadFact(position < 0 ? -1 : group.Slots[position], member, values, draft);
        }
    }

    private static void ReadFact(int slot, object? value, ObjectValues values, SituationDraft draft)
    {
        if (slot >= 0 && draft.Facts.Begin(slot))
        {
            draft.Facts.Set(slot, values.Read(value, draft.Vocabulary.Facts[slot]));
        }
    }
}
