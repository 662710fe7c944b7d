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

    /// <summary>Reads a situation from dictionaries that are shaped like its JSON.</summary>
    /// <param name="situation">
    /// The parts <c>id</c>, <c>case</c>, <c>wants</c>, <c>verified</c>, <c>language</c> and <c>facts</c>. The facts are dictionaries by
    /// group, or stand under their whole names: <c>order.total</c>. Their values are of the types that
    /// <see cref="SituationMap{T}.Fact"/> names, lists of them, or lists of dictionaries.
    /// </param>
    /// <param name="unknownNames">What an unknown fact name is. Default: an error.</param>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is null.</exception>
    public SituationResult From(
        IReadOnlyDictionary<string, object?> situation, UnknownNames unknownNames = UnknownNames.AreErrors)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return DictionarySituation.Read(_vocabulary, situation, unknownNames);
    }

    /// <summary>Makes a mapper that reads situations from objects of a type of the host. Make it once and keep it.</summary>
    /// <param name="map">Says which members of the object are which facts; what it does not say stays not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The map names a fact that the set does not know, reads one from a type that does not fit, maps one twice or leaves out a required
    /// one; the message lists all such mistakes.
    /// </exception>
    public SituationMapper<T> Map<T>(Action<SituationMap<T>> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var facts = new SituationMap<T>(_vocabulary);
        map(facts);
        return facts.Build(nameof(map));
    }
}
