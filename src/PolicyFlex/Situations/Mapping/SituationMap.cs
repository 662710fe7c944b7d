namespace PolicyFlex.Situations;

/// <summary>Says which members of a host's object are which parts and facts of a situation.</summary>
/// <remarks>
/// Each member is read by the function given for it and nothing else of the object is looked at. A function that throws, for instance
/// because an object on the way is null, throws out of <see cref="SituationMapper{T}.Read"/>: write <c>t => t.Order?.Total</c> where the
/// order may be absent; its null is then not known.
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class SituationMap<T>
{
    private readonly Vocabulary _vocabulary;
    private readonly MapProblems _problems = new();
    private readonly FactBindings<T> _facts;
    private readonly List<Action<T, SituationDraft>> _parts = [];
    private readonly HashSet<EnvelopeKey> _mapped = [];

    internal SituationMap(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _facts = new FactBindings<T>(vocabulary.FactNames, vocabulary.Facts, null, _problems);
    }

    /// <summary>Reads the situation's id. Default: none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public SituationMap<T> Id(Func<T, string?> read) => Name(EnvelopeKey.Id, read);

    /// <summary>Reads the case that the situation belongs to. Default: its id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public SituationMap<T> Case(Func<T, string?> read) => Name(EnvelopeKey.Case, read);

    /// <summary>Reads what the customer wants: names of actions and options. Default: nothing said.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public SituationMap<T> Wants(Func<T, IEnumerable<string>?> read) => Names(EnvelopeKey.Wants, read);

    /// <summary>Reads which facts were confirmed: names such as <c>situation.hasReceipt</c>. Default: none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public SituationMap<T> Verified(Func<T, IEnumerable<string>?> read) => Names(EnvelopeKey.Verified, read);

    /// <summary>Reads the language for the customer's words. Default: the set's first one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public SituationMap<T> Language(Func<T, string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Part(EnvelopeKey.Language, (source, draft) => draft.Speak(read(source)));
    }

    /// <summary>Reads a fact; null is not known.</summary>
    /// <param name="fact">The fact's name, such as <c>order.total</c>.</param>
    /// <param name="read">
    /// Where to read it from: a <see cref="bool"/>, any integer, <see cref="decimal"/>, <see cref="double"/> or <see cref="float"/> (as it
    /// prints), <see cref="string"/> (also for choices, days and moments), <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>,
    /// <see cref="DateTime"/> (in UTC, or without a zone for the set's), an enum for a choice (letter case and separators aside), or the
    /// nullable of one of them.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SituationMap<T> Fact<TValue>(string fact, Func<T, TValue> read)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(read);
        _facts.Bind(fact, read);
        return this;
    }

    /// <summary>Reads a fact that is a list of plain values; null is not known.</summary>
    /// <param name="fact">The fact's name, such as <c>order.tags</c>.</param>
    /// <param name="read">Where to read it from; of each entry null is not known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SituationMap<T> List<TItem>(string fact, Func<T, IEnumerable<TItem>?> read)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(read);
        _facts.BindList(fact, read);
        return this;
    }

    /// <summary>Reads a fact that is a list of records; null is not known.</summary>
    /// <param name="fact">The fact's name, such as <c>order.items</c>.</param>
    /// <param name="read">Where to read it from.</param>
    /// <param name="map">Which members of an entry are which members of the record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SituationMap<T> List<TItem>(string fact, Func<T, IEnumerable<TItem>?> read, Action<RecordMap<TItem>> map)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(map);
        _facts.BindRecords(fact, read, map);
        return this;
    }

    /// <summary>The mapper, if nothing is wrong with the map.</summary>
    internal SituationMapper<T> Build(string parameter)
    {
        _facts.Close();
        _problems.ThrowIfAny(typeof(T), parameter);
        return new SituationMapper<T>(_vocabulary, [.. _parts], _facts);
    }

    private SituationMap<T> Name(EnvelopeKey key, Func<T, string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Part(key, (source, draft) => draft.Name(key, read(source)));
    }

    private SituationMap<T> Names(EnvelopeKey key, Func<T, IEnumerable<string>?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Part(key, (source, draft) => HostList.ReadNames(read(source) ?? [], key, draft));
    }

    private SituationMap<T> Part(EnvelopeKey key, Action<T, SituationDraft> read)
    {
        if (!_mapped.Add(key))
        {
            _problems.MappedTwice(Envelope.NameOf(key));
        }

        _parts.Add(read);
        return this;
    }
}
