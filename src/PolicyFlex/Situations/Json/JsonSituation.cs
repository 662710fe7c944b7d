using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace PolicyFlex.Situations;

/// <summary>Reads a situation from JSON in one pass, from its tokens into its slots.</summary>
internal static class JsonSituation
{
    private const int WordLength = 256;

    public static SituationResult Read(Vocabulary vocabulary, JsonText text, UnknownNames unknownNames)
    {
        var findings = new Findings(text, unknownNames);
        var draft = new SituationDraft(vocabulary, findings);
        if (text.Utf8.Length > SituationBounds.Bytes)
        {
            findings.Add(SituationProblems.TooManyBytes());
            return draft.GiveUp();
        }

        if (!Utf8.IsValid(text.Utf8.Span))
        {
            findings.Add(JsonFault.NotUtf8());
            return draft.GiveUp();
        }

        var word = ArrayPool<char>.Shared.Rent(WordLength);
        var cursor = new JsonCursor(text.Utf8.Span, word, findings);
        try
        {
            return ReadWhole(ref cursor, draft) ? draft.Finish() : draft.GiveUp();
        }
        catch (JsonException e)
        {
            JsonFault.Tell(e, text, cursor.Depth, findings);
            return draft.GiveUp();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(word);
        }
    }

    private static bool ReadWhole(ref JsonCursor cursor, SituationDraft draft)
    {
        cursor.Read();
        var isObject = cursor.Token == JsonTokenType.StartObject;
        if (isObject)
        {
            draft.FactsOffset = draft.Findings.Offset;
            ReadParts(ref cursor, draft);
        }
        else
        {
            draft.Findings.Add(SituationProblems.NotAnObject(cursor.Found()));
            cursor.Skip();
        }

        cursor.Read();
        return isObject;
    }

    private static void ReadParts(ref JsonCursor cursor, SituationDraft draft)
    {
        var given = 0;
        while (cursor.NextName())
        {
            var key = Envelope.Find(cursor.Word(), ref given, draft);
            if (key is null)
            {
                cursor.Skip();
                continue;
            }

            cursor.Read();
            if (cursor.Token != JsonTokenType.Null)
            {
                ReadPart(ref cursor, key.Value, draft);
            }
        }
    }

    private static void ReadPart(ref JsonCursor cursor, EnvelopeKey key, SituationDraft draft)
    {
        switch (key)
        {
            case EnvelopeKey.Id or EnvelopeKey.Case when cursor.Token == JsonTokenType.String:
                draft.Name(key, cursor.Word().ToString());
                break;
            case EnvelopeKey.Language when cursor.Token == JsonTokenType.String:
                draft.Speak(cursor.Word().ToString());
                break;
            case EnvelopeKey.Wants or EnvelopeKey.Verified when cursor.Token == JsonTokenType.StartArray:
                ReadNames(ref cursor, key, draft);
                break;
            case EnvelopeKey.Facts when cursor.Token == JsonTokenType.StartObject:
                draft.FactsOffset = draft.Findings.Offset;
                JsonFacts.Read(ref cursor, draft);
                break;
            default:
                draft.Findings.Add(Envelope.Misfit(key, cursor.Found()));
                cursor.Skip();
                break;
        }
    }

    private static void ReadNames(ref JsonCursor cursor, EnvelopeKey key, SituationDraft draft)
    {
        for (var count = 0; cursor.NextEntry(); count++)
        {
            if (count == SituationBounds.Entries)
            {
                draft.Findings.Add(SituationProblems.ListTooLong(Envelope.NameOf(key)));
            }

            if (count < SituationBounds.Entries && cursor.Token == JsonTokenType.String)
            {
                draft.Mark(key, cursor.Word());
                continue;
            }

            if (count < SituationBounds.Entries)
            {
                draft.Findings.Add(Envelope.Misfit(key, cursor.Found() + " in it"));
            }

            cursor.Skip();
        }
    }
}
