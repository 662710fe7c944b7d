namespace PolicyFlex.Situations;

/// <summary>Says which members of a host's object are which members of a list's records.</summary>
/// <typeparam name="T">The host's type of one entry.</typeparam>
public sealed class RecordMap<T>
{
    private readonly FactBindings<T> _bindings;

    internal RecordMap(FactBindings<T> bindings) => _bindings = bindings;

    /// <summary>Reads a member of the record; null is not known.</summary>
    /// <param name="member">The member's name in the policy set, such as <c>price</c>.</param>
    /// <param name="read">Where to read it from; of the types that <see cref="SituationMap{T}.Fact"/> names.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RecordMap<T> Member<TValue>(string member, Func<T, TValue> read)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(read);
        _bindings.Bind(member, read);
        return this;
    }

    /// <summary>Reads a member of the record that is a list of plain values; null is not known.</summary>
    /// <param name="member">The member's name in the policy set.</param>
    /// <param name="read">Where to read it from.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RecordMap<T> List<TItem>(string member, Func<T, IEnumerable<TItem>?> read)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(read);
        _bindings.BindList(member, read);
        return this;
    }

    /// <summary>Reads a member of the record that is itself a list of records; null is not known.</summary>
    /// <param name="member">The member's name in the policy set.</param>
    /// <param name="read">Where to read it from.</param>
    /// <param name="map">Which members of an entry are which.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RecordMap<T> List<TItem>(string member, Func<T, IEnumerable<TItem>?> read, Action<RecordMap<TItem>> map)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(map);
        _bindings.BindRecords(member, read, map);
        return this;
    }
}
