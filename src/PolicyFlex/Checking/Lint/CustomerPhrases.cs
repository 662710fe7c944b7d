using System.Collections.Frozen;

namespace PolicyFlex.Checking;

/// <summary>What customers should not hear, in the languages that are known here; of others nothing is said.</summary>
internal static class CustomerPhrases
{
    private static readonly char[] SentenceEnds = ['.', '!', '?', ';'];

    private static readonly FrozenDictionary<string, string[]> Blame = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["en"] =
        [
            "you should have", "you failed", "you forgot", "you neglected", "you misunderstood", "you did not read", "you didn't read", "you must have",
            "your fault", "your own fault", "your mistake", "your own mistake", "you claim", "as I said", "as I told you", "you people",
        ],
        ["de"] = ["Sie hätten", "Sie haben versäumt", "Sie haben vergessen", "Ihre Schuld", "selbst schuld", "Ihr Fehler", "Sie behaupten", "wie ich schon sagte", "wie bereits gesagt"],
        ["fr"] = ["vous auriez dû", "vous avez oublié", "vous n'avez pas lu", "votre faute", "votre erreur", "vous prétendez", "comme je vous l'ai dit"],
        ["es"] = ["usted debería haber", "usted debió", "usted olvidó", "usted no leyó", "culpa suya", "su culpa", "su error", "usted afirma", "como ya le dije"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Policy = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["en"] = ["our policy", "company policy", "store policy", "the policy", "against policy", "policy does not", "policy doesn't", "those are the rules", "our rules", "the rules say"],
        ["de"] = ["unsere Richtlinie", "unsere Richtlinien", "unsere Regeln", "unsere Vorschriften", "die Vorschrift", "die Richtlinie"],
        ["fr"] = ["notre politique", "notre règlement", "nos règles", "le règlement"],
        ["es"] = ["nuestra política", "nuestras normas", "nuestras reglas", "la política", "las normas"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What in a text puts the blame on the customer; null for nothing.</summary>
    public static string? Blaming(string language, string text) => First(Blame, language, text);

    /// <summary>What in a text names the policy, if each of its sentences does and so says nothing else; else null.</summary>
    public static string? OnlyPolicy(string language, string text)
    {
        string[] sentences = text.Split(SentenceEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return sentences.Length > 0 && sentences.All(sentence => First(Policy, language, sentence) is not null) ? First(Policy, language, text) : null;
    }

    private static string? First(FrozenDictionary<string, string[]> phrases, string language, string text)
    {
        var plain = text.Replace('’', '\'');
        return phrases.GetValueOrDefault(language.Split('-')[0])?.FirstOrDefault(phrase => Stands(plain, phrase));
    }

    private static bool Stands(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
