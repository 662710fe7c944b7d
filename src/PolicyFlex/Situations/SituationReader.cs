using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>Reads situations by the vocabulary of one policy set. Thread-safe.</summary>
public sealed class SituationReader
{
    private readonly PolicySet _set;

    internal SituationReader(PolicySet set) => _set = set;

    /// <summary>Reads a situation from JSON.</summary>
    /// <param name="utf8Json">One JSON object; bad input gives diagnostics.</param>
    /// <param name="unknownNames">What an unknown fact name is. Default: an error.</param>
    public SituationResult FromJson(ReadOnlyMemory<byte> utf8Json, UnknownNames unknownNames = UnknownNames.AreErrors) =>
        throw new NotImplementedException();
}
