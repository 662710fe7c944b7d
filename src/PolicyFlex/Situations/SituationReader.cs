using System.Text;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>Reads situations by the vocabulary of one policy set. Thread-safe.</summary>
/// <remarks>
/// Whatever a situation is read from, the same values give the same situation, and bad input gives diagnostics (PF4xx), all at once.
/// What is absent or null is not known.
/// </remarks>
public sealed class SituationReader
{
    private readonly Vocabulary _vocabulary;

    internal SituationReader(PolicySet set) => _vocabulary = new Vocabulary(set);

    /// <summary>Reads a situation from JSON.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8, of at most 1 MiB.</param>
    /// <param name="unknownNames">What an unknown fact name is. Default: an error.</param>
    /// <param name="source">What the text is called in diagnostics. Default: <c>situation</c>.</param>
    /// <param name="line">The line of the source at which the text starts, for situations that stand one on a line. Default: 1.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is less than 1.</exception>
    public SituationResult FromJson(
        ReadOnlyMemory<byte> utf8Json,
        UnknownNames unknownNames = UnknownNames.AreErrors,
        string source = "situation",
        int line = 1)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        return JsonSituation.Read(_vocabulary, new JsonText(utf8Json, source, line), unknownNames);
    }

    /// <summary>Reads a situation from JSON.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="unknownNames">What an unknown fact name is. Default: an error.</param>
    /// <param name="source">What the text is called in diagnostics. Default: <c>situation</c>.</param>
    /// <param name="line">The line of the source at which the text starts, for situations that stand one on a line. Default: 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is less than 1.</exception>
    public SituationResult FromJson(
        string json,
        UnknownNames unknownNames = UnknownNames.AreErrors,
        string source = "situation",
        int line = 1)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromJson(Encoding.UTF8.GetBytes(json), unknownNames, source, line);
    }
}
