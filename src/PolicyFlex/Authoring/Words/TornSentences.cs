namespace PolicyFlex.Authoring;

/// <summary>Finds sentences that a comma in <c>[ ]</c> tore into two entries, as YAML does without a word.</summary>
internal static class TornSentences
{
    /// <summary>Warns of each entry that reads like the rest of the one before it.</summary>
    public static void Report(YamlNode node, Reading reading)
    {
        if (node is not YamlList { IsFlow: true, Items: var items })
        {
            return;
        }

        foreach (var (before, rest) in items.Zip(items.Skip(1)))
        {
            if (before is YamlText { Style: TextStyle.Plain } start && rest is YamlText { Style: TextStyle.Plain } end && IsTorn(start.Text, end.Text))
            {
                reading.Report(AuthoringProblems.TornSentence(end.Place.Start, start.Text, end.Text));
            }
        }
    }

    /// <summary>
    /// Whether a sentence breaks off and goes on: no full stop before the comma, a small letter behind it, and either a capital at the start
    /// or a full stop at the end. A name of an action or an option is no part of a sentence.
    /// </summary>
    private static bool IsTorn(string before, string rest) =>
        before.Length > 0
        && rest.Length > 0
        && !NameStyle.Kebab.Fits(before)
        && !NameStyle.Kebab.Fits(rest)
        && !EndsSentence(before)
        && char.IsLower(rest[0])
        && (char.IsUpper(before[0]) || EndsSentence(rest));

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or '…';
}
