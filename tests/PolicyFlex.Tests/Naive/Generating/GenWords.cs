using CsCheck;

namespace PolicyFlex.Tests.Naive;

/// <summary>Generates what is said: a text, variants of it, or either by language.</summary>
internal static class GenWords
{
    /// <summary>The languages of every set, the one of plain texts first.</summary>
    public static readonly string[] Languages = ["en", "de"];

    /// <summary>One of these texts, or several of them as variants, in one language or in two.</summary>
    public static Gen<Node> Of(params string[] texts) => Gen.Frequency(
        (4, InOneLanguage(texts)),
        (1, Gens.Map(("en", InOneLanguage(texts).Always()), ("de", InOneLanguage([.. texts.Select(text => "Auf Deutsch " + text)]).Always()))),
        (1, Gens.Map(("de", InOneLanguage(texts).Always()))));

    private static Gen<Node> InOneLanguage(string[] texts) => Gen.Frequency(
        (3, Gens.Text(texts)),
        (1, Gens.List(Gens.Text(texts), 1, 3)));
}
