using System.Collections.Immutable;
using PolicyFlex.Authoring;

namespace PolicyFlex.Testing;

/// <summary>Reads the facts of a test, which are laid over those that the file shares: by group and fact, and null takes away.</summary>
internal sealed class GivenReader(SetNames names, NodeReading reading)
{
    /// <summary>No facts.</summary>
    public static ImmutableSortedDictionary<string, GivenFact> Nothing { get; } =
        ImmutableSortedDictionary.Create<string, GivenFact>(StringComparer.Ordinal);

    /// <summary>The facts of a map of groups, laid over the shared ones.</summary>
    public ImmutableSortedDictionary<string, GivenFact> Read(YamlNode node, ImmutableSortedDictionary<string, GivenFact>? shared)
    {
        var facts = (shared ?? Nothing).ToBuilder();
        if (reading.Map(node, "given") is { } groups)
        {
            foreach (var group in groups.Entries)
            {
                ReadGroup(group, facts);
            }
        }

        return facts.ToImmutable();
    }

    private void ReadGroup(YamlEntry group, ImmutableSortedDictionary<string, GivenFact>.Builder facts)
    {
        var name = group.Key.Text;
        if (names.Facts.ContainsKey(name))
        {
            Lay(name, group, facts);
        }
        else if (!IsGroup(name))
        {
            reading.Tell(TestProblems.UnknownFact(group.Key.Place.Start, name, names.Facts.Keys.Concat(Groups)));
        }
        else if (group.Value is YamlText { IsNull: true })
        {
            facts.RemoveRange(facts.Keys.Where(fact => fact.StartsWith(name + ".", StringComparison.Ordinal)).ToList());
        }
        else if (reading.Map(group.Value, name) is { } members)
        {
            foreach (var member in members.Entries)
            {
                Lay($"{name}.{member.Key.Text}", member, facts);
            }
        }
    }

    private void Lay(string name, YamlEntry entry, ImmutableSortedDictionary<string, GivenFact>.Builder facts)
    {
        if (!names.Facts.TryGetValue(name, out var fact))
        {
            reading.Tell(TestProblems.UnknownFact(entry.Key.Place.Start, name, names.Facts.Keys));
        }
        else if (entry.Value is YamlText { IsNull: true })
        {
            facts.Remove(name);
        }
        else
        {
            facts[name] = new GivenFact(fact, entry.Value);
        }
    }

    private IEnumerable<string> Groups => names.Facts.Keys.Select(fact => fact.Split('.')[0]).Distinct(StringComparer.Ordinal);

    private bool IsGroup(string name) => Groups.Contains(name, StringComparer.Ordinal);
}
