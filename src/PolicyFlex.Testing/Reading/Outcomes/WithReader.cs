using PolicyFlex.Authoring;

namespace PolicyFlex.Testing;

/// <summary>Reads what a test expects of the parameters of actions: <c>with: { take-back: { restockingFee: 15 } }</c>.</summary>
internal sealed class WithReader(SetNames names, NameReading nameReading, NodeReading reading)
{
    public IEnumerable<Expectation> Read(YamlNode node) => (reading.Map(node, "with")?.Entries ?? [])
        .Where(entry => nameReading.IsAction(entry.Key))
        .SelectMany(entry => Parameters(entry.Key.Text, entry.Value));

    private IEnumerable<Expectation> Parameters(string action, YamlNode node)
    {
        string[] known = [.. names.Set.Actions.Single(one => one.Name == action).With.Select(parameter => parameter.Name)];
        foreach (var entry in reading.Map(node, action, $"what is done with `{action}`", known)?.Entries ?? [])
        {
            if (known.Contains(entry.Key.Text, StringComparer.Ordinal) && reading.Text(entry.Value, entry.Key.Text) is { } value)
            {
                yield return OutcomeExpectations.With(entry.Key.Place.Start, action, entry.Key.Text, value.IsNull ? null : value.Text);
            }
        }
    }
}
