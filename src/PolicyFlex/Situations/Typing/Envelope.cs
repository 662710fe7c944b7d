using PolicyFlex.Diagnostics;

namespace PolicyFlex.Situations;

/// <summary>The names of a situation's parts.</summary>
internal static class Envelope
{
    /// <summary>The names; a position is an <see cref="EnvelopeKey"/>.</summary>
    public static NameTable Keys { get; } = new(["id", "case", "wants", "verified", "language", "facts"]);

    /// <summary>The part of a name; null, with a problem, if there is no such part or it was given before.</summary>
    public static EnvelopeKey? Find(ReadOnlySpan<char> name, ref int given, SituationDraft draft)
    {
        var position = Keys.Find(name);
        if (position < 0)
        {
            draft.Findings.Add(Unknown(name.ToString(), draft));
            return null;
        }

        if ((given & (1 << position)) != 0)
        {
            draft.Findings.Add(SituationProblems.GivenTwice(NameOf((EnvelopeKey)position)));
            return null;
        }

        given |= 1 << position;
        return (EnvelopeKey)position;
    }

    /// <summary>The name of a part.</summary>
    public static string NameOf(EnvelopeKey key) => Keys.Names[(int)key];

    /// <summary>Says that a part is of another sort.</summary>
    public static Diagnostic Misfit(EnvelopeKey key, string found) => SituationProblems.PartMisfit(
        NameOf(key),
        key switch
        {
            EnvelopeKey.Facts => "a record of facts",
            EnvelopeKey.Wants or EnvelopeKey.Verified => "a list of names",
            _ => "a text",
        },
        found);

    private static Diagnostic Unknown(string name, SituationDraft draft) =>
        draft.Vocabulary.FactNames.Find(name) >= 0 || draft.Vocabulary.GroupNames.Find(name) >= 0
            ? SituationProblems.BelongsUnderFacts(name)
            : SituationProblems.UnknownKey(name, draft.Findings.Suggest(name, Keys.Names));
}
