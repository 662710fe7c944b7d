using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>Reads what a test expects of single actions and options beyond their answers.</summary>
internal sealed class OutcomeReader(NameReading names, NodeReading reading)
{
    /// <summary><c>deny</c> as a map of names to what the denial should be like.</summary>
    public IEnumerable<Expectation> Denials(YamlMap map) =>
        map.Entries.Where(entry => names.IsSubject(entry.Key)).SelectMany(Denial);

    /// <summary><c>needs-approval</c> as a map of names to levels.</summary>
    public IEnumerable<Expectation> Approvals(YamlMap map) =>
        map.Entries.Where(entry => names.IsSubject(entry.Key)).SelectMany(Approval);

    /// <summary><c>say</c>: names with words.</summary>
    public IEnumerable<Expectation> Words(YamlNode node) => (reading.Map(node, "say")?.Entries ?? [])
        .Where(entry => names.IsSubject(entry.Key))
        .Select(entry => Say(entry.Key.Place.Start, entry.Key.Text, entry.Value))
        .OfType<Expectation>();

    private IEnumerable<Expectation> Denial(YamlEntry entry)
    {
        var name = entry.Key.Text;
        yield return OutcomeExpectations.Answer(entry.Key.Place.Start, name, Answer.Denied);
        if (entry.Value is YamlText { IsNull: true }
            || reading.Map(entry.Value, name, TestPlaces.Denial) is not { } map)
        {
            yield break;
        }

        foreach (var part in map.Entries)
        {
            if (DenialPart(name, part) is { } expectation)
            {
                yield return expectation;
            }
        }
    }

    private Expectation? DenialPart(string name, YamlEntry part)
    {
        var (key, value, place) = (part.Key.Text, part.Value, part.Key.Place.Start);
        return key switch
        {
            "overridable-by" => OverridableBy(place, name, value),
            "by" => names.Rules(value, key) is { IsEmpty: false } rules ? OutcomeExpectations.By(place, name, rules) : null,
            "instead" => OutcomeExpectations.Instead(place, name, Alternatives(value, key)),
            "say" => Say(place, name, value),
            _ => null,
        };
    }

    private Expectation? OverridableBy(SourceLocation place, string name, YamlNode value) =>
        NodeReading.SaysNothing(value) ? OutcomeExpectations.OverridableBy(place, name, level: null)
        : names.Level(value, "overridable-by") is { } level ? OutcomeExpectations.OverridableBy(place, name, level)
        : null;

    private IEnumerable<Expectation> Approval(YamlEntry entry)
    {
        var (name, place) = (entry.Key.Text, entry.Key.Place.Start);
        if (entry.Value is not YamlMap)
        {
            if (names.Level(entry.Value, "needs-approval") is { } only)
            {
                yield return OutcomeExpectations.Approval(place, name, only);
            }

            yield break;
        }

        yield return OutcomeExpectations.Answer(place, name, Answer.NeedsApproval);
        var map = reading.Map(entry.Value, name, TestPlaces.Approval)!;
        if (map.Find("level") is { } said && names.Level(said.Value, "level") is { } level)
        {
            yield return OutcomeExpectations.Approval(said.Key.Place.Start, name, level);
        }

        if (map.Find("by") is { } by && reading.Number(by.Value, "by") is { } people)
        {
            yield return OutcomeExpectations.ApprovalBy(by.Key.Place.Start, name, (int)Math.Clamp(people, 0, int.MaxValue));
        }
    }

    private Expectation? Say(SourceLocation place, string name, YamlNode value) =>
        value is YamlText { IsNull: true } ? OutcomeExpectations.Say(place, name, words: null)
        : reading.Text(value, "say") is { } words ? OutcomeExpectations.Say(place, name, words.Text)
        : null;

    private ImmutableArray<string> Alternatives(YamlNode value, string key) => [.. reading.Texts(value, key).Select(text => text.Text)];
}
