using System.Collections.Immutable;
using PolicyFlex.Authoring;

namespace PolicyFlex.Testing;

/// <summary>Reads what duties are expected to fall due with actions and options.</summary>
internal sealed class DutiesReader(NameReading names, NodeReading reading)
{
    public IEnumerable<Expectation> Read(YamlNode node) => (reading.Map(node, "also")?.Entries ?? [])
        .Where(entry => names.IsSubject(entry.Key))
        .Select(entry => OutcomeExpectations.Also(
            entry.Key.Place.Start, entry.Key.Text, NodeReading.SaysNothing(entry.Value) ? [] : Duties(entry.Value, entry.Key.Text)));

    /// <summary>Duties as <c>notify: carrier-desk</c>.</summary>
    private ImmutableArray<string> Duties(YamlNode node, string name)
    {
        IReadOnlyList<YamlNode> maps = node is YamlList list ? list.Items : [node];
        return
        [
            .. maps.SelectMany(one => reading.Map(one, name)?.Entries ?? [])
                .SelectMany(duty => reading.Texts(duty.Value, duty.Key.Text).Select(to => $"{duty.Key.Text}: {to.Text}")),
        ];
    }
}
