using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>Which member of an object each fact of a situation, or each member of a record, is read from.</summary>
/// <param name="names">The names that can be mapped, by slot.</param>
/// <param name="shapes">What each should be, by slot.</param>
/// <param name="list">The list of whose records the names are members; null for facts.</param>
/// <param name="problems">Who is told what is wrong with the map.</param>
internal sealed class FactBindings<T>(NameTable names, ImmutableArray<FactShape> shapes, string? list, MapProblems problems)
{
    private readonly List<Action<T, FactSlots, FactTyping>> _bindings = [];
    private readonly HashSet<int> _mapped = [];
    private bool _isClosed;

    /// <summary>Reads a plain value from a member.</summary>
    public void Bind<TValue>(string name, Func<T, TValue> read)
    {
        if (Find(name) is { } fact && ReadingOf<TValue>(fact.Shape) is { } type)
        {
            Bind(fact.Slot, (source, typing) => type(read(source), fact.Shape, typing));
        }
    }

    /// <summary>Reads a list of plain values from a member.</summary>
    public void BindList<TItem>(string name, Func<T, IEnumerable<TItem>?> read)
    {
        if (Find(name) is not { } fact)
        {
            return;
        }

        if (fact.Shape.Entry is not { } entry)
        {
            problems.ListMisfit(PathOf(name), fact.Shape);
        }
        else if (ReadingOf<TItem>(entry) is { } type)
        {
            BindList(fact.Slot, read, (item, typing) => type(item, entry, typing), Value.Of);
        }
    }

    /// <summary>Reads a list of records from a member.</summary>
    public void BindRecords<TItem>(string name, Func<T, IEnumerable<TItem>?> read, Action<RecordMap<TItem>> map)
    {
        if (Find(name) is not { } fact)
        {
            return;
        }

        if (fact.Shape.Record is not { } record)
        {
            problems.ListMisfit(PathOf(name), fact.Shape);
            return;
        }

        var bindings = new FactBindings<TItem>(record.Names, record.Members, PathOf(name), problems);
        map(new RecordMap<TItem>(bindings));
        bindings.Close();
        BindList(fact.Slot, read, (item, typing) => bindings.Read(item, record, typing), Value.Of);
    }

    /// <summary>Ends the map, and tells which required names nothing is mapped to.</summary>
    public void Close()
    {
        _isClosed = true;
        for (var slot = 0; slot < shapes.Length; slot++)
        {
            if (shapes[slot].IsRequired && !_mapped.Contains(slot))
            {
                problems.NotMapped(PathOf(shapes[slot].Name));
            }
        }
    }

    /// <summary>Reads what is mapped from an object.</summary>
    public void Read(T source, FactSlots slots, FactTyping typing)
    {
        foreach (var binding in _bindings)
        {
            binding(source, slots, typing);
        }
    }

    private ImmutableArray<Value> Read(T? item, RecordShape record, FactTyping typing)
    {
        var members = new FactSlots(record.Members, typing.Findings);
        if (item is not null)
        {
            Read(item, members, typing);
        }

        return members.Finish();
    }

    private void BindList<TItem, TRead>(
        int slot,
        Func<T, IEnumerable<TItem>?> read,
        Func<TItem, FactTyping, TRead> readItem,
        Func<ImmutableArray<TRead>, Value> make) =>
        Bind(slot, (source, typing) => read(source) is { } items ? make(HostList.Read(items, typing, readItem)) : Value.Missing);

    private void Bind(int slot, Func<T, FactTyping, Value> read) => _bindings.Add((source, slots, typing) =>
    {
        if (slots.Begin(slot))
        {
            slots.Set(slot, read(source, typing));
        }
    });

    private (int Slot, FactShape Shape)? Find(string name)
    {
        if (_isClosed)
        {
            throw new InvalidOperationException("A map is written where it is made and cannot be changed later.");
        }

        var slot = names.Find(name);
        if (slot < 0)
        {
            problems.Add(list is null
                ? SituationProblems.UnknownFact(name, Diagnostics.Suggestion.Nearest(name, names.Names))
                : SituationProblems.UnknownMember(list + "[]", name, Diagnostics.Suggestion.Nearest(name, names.Names)));
            return null;
        }

        if (!_mapped.Add(slot))
        {
            problems.MappedTwice(PathOf(name));
            return null;
        }

        if (shapes[slot].IsDerived)
        {
            problems.Add(SituationProblems.Derived(PathOf(name)));
            return null;
        }

        return (slot, shapes[slot]);
    }

    private Func<TValue, FactShape, FactTyping, Value>? ReadingOf<TValue>(FactShape fact)
    {
        var path = PathOf(fact.Name);
        var reading = HostTypes.For<TValue>(fact);
        if (reading is null)
        {
            problems.TypeMisfit(path, fact, typeof(TValue));
        }
        else if (HostTypes.EnumOf<TValue>() is { } type && !Enum.GetNames(type).Any(name => fact.Choices.FindLoosely(name) >= 0))
        {
            problems.NoChoices(path, fact, type);
        }

        return reading;
    }

    private string PathOf(string name) => list is null ? name : $"{list}[].{name}";
}
