using System.Text.Json;

namespace PolicyFlex.Situations;

/// <summary>Reads the facts of a situation: groups with facts by their own names, or facts by their whole names.</summary>
internal static class JsonFacts
{
    /// <summary>Reads the object that the cursor is on.</summary>
    public static void Read(ref JsonCursor cursor, SituationDraft draft)
    {
        var vocabulary = draft.Vocabulary;
        Span<bool> seen = vocabulary.Groups.Length <= 64 ? stackalloc bool[64] : new bool[vocabulary.Groups.Length];
        while (cursor.NextName())
        {
            var name = cursor.Word();
            var group = vocabulary.GroupNames.Find(name);
            if (group >= 0)
            {
                ReadGroup(ref cursor, vocabulary.Groups[group], ref seen[group], draft);
                continue;
            }

            var slot = vocabulary.FactNames.Find(name);
            if (slot < 0)
            {
                draft.Findings.AddUnknown(Unknown.FactOrGroup(name.ToString(), draft));
            }

            ReadFact(ref cursor, slot, draft);
        }
    }

    private static void ReadGroup(ref JsonCursor cursor, FactGroup group, ref bool seen, SituationDraft draft)
    {
        if (seen)
        {
            draft.Findings.Add(SituationProblems.GivenTwice(group.Name));
        }

        seen = true;
        cursor.Read();
        if (cursor.Token == JsonTokenType.StartObject)
        {
            ReadMembers(ref cursor, group, draft);
        }
        else if (cursor.Token != JsonTokenType.Null)
        {
            draft.Findings.Add(SituationProblems.PartMisfit(group.Name, "a group of facts", cursor.Found()));
            cursor.Skip();
        }
    }

    private static void ReadMembers(ref JsonCursor cursor, FactGroup group, SituationDraft draft)
    {
        while (cursor.NextName())
        {
            var name = cursor.Word();
            var position = group.Names.Find(name);
            if (position < 0)
            {
                draft.Findings.AddUnknown(Unknown.Fact($"{group.Name}.{name}", draft));
            }

            ReadFact(ref cursor, position < 0 ? -1 : group.Slots[position], draft);
        }
    }

    private static void ReadFact(ref JsonCursor cursor, int slot, SituationDraft draft)
    {
        if (slot < 0 || !draft.Facts.Begin(slot))
        {
            cursor.Skip();
            return;
        }

        cursor.Read();
        draft.Facts.Set(slot, new JsonValues(draft.Typing).Read(ref cursor, draft.Vocabulary.Facts[slot]));
    }
}
