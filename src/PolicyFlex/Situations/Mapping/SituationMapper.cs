using System.Collections.Immutable;

namespace PolicyFlex.Situations;

/// <summary>Reads situations from objects of one of the host's own types, by a map that was checked. Thread-safe.</summary>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class SituationMapper<T>
{
    private readonly Vocabulary _vocabulary;
    private readonly ImmutableArray<Action<T, SituationDraft>> _parts;
    private readonly FactBindings<T> _facts;

    internal SituationMapper(Vocabulary vocabulary, ImmutableArray<Action<T, SituationDraft>> parts, FactBindings<T> facts) =>
        (_vocabulary, _parts, _facts) = (vocabulary, parts, facts);

    /// <summary>Reads a situation; values that do not fit give diagnostics, which name the fact.</summary>
    /// <param name="source">The object to read from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public SituationResult Read(T source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var draft = new SituationDraft(_vocabulary, new Findings(null, UnknownNames.AreErrors));
        foreach (var part in _parts)
        {
            part(source, draft);
        }

        _facts.Read(source, draft.Facts, draft.Typing);
        return draft.Finish();
    }
}
