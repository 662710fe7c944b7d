using System.Collections.Immutable;

namespace PolicyFlex.Authoring;

/// <summary>A word of a limit's sentence and where it starts. What stands in brackets or quotes is part of its word.</summary>
internal sealed record LimitWord(string Text, int Offset)
{
    /// <summary>The words of a sentence. A comma outside of brackets ends a word and is none itself.</summary>
    public static ImmutableArray<LimitWord> Split(string sentence)
    {
        var words = ImmutableArray.CreateBuilder<LimitWord>();
        var (start, depth, quote) = (-1, 0, '\0');
        for (var i = 0; i <= sentence.Length; i++)
        {
            var c = i < sentence.Length ? sentence[i] : ' ';
            var isInside = i < sentence.Length && (depth > 0 || quote != '\0');
            if (!isInside && (char.IsWhiteSpace(c) || c == ','))
            {
                if (start >= 0)
                {
                    words.Add(new LimitWord(sentence[start..i], start));
                    start = -1;
                }

                continue;
            }

            start = start < 0 ? i : start;
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else
            {
                depth = Math.Max(0, depth + (c is '(' ? 1 : c is ')' ? -1 : 0));
            }
        }

        return words.ToImmutable();
    }
}
