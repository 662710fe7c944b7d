using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Looks up what rules, options and limits alike refer to, and tells what is not there.</summary>
internal sealed class References(SetUnderCheck subject)
{
    private readonly Names _names = subject.Names;

    /// <summary>Tells that a level is not there, unless the set has none at all, which is told once.</summary>
    public void CheckLevel(string? level, params ReadOnlySpan<(object Node, string Member)> places)
    {
        if (level is not null && _names.Levels.Count > 0 && !_names.Levels.ContainsKey(level))
        {
            subject.Report(CheckingProblems.UnknownLevel(level, subject.Set.Authority.Levels.Select(l => l.Name)), places);
        }
    }

    public void CheckDuties(IEnumerable<Duty> duties, (object Node, string Member) place)
    {
        foreach (var duty in duties)
        {
            if (!_names.Duties.TryGetValue(duty.Name, out var definition))
            {
                subject.Report(CheckingProblems.UnknownDuty(duty.Name, subject.Set.Duties.Select(d => d.Name)), (duty, ""), place);
            }
            else if (definition.To.Length > 0 && !_names.Addressees.Contains((duty.Name, duty.To)))
            {
                subject.Report(CheckingProblems.UnknownAddressee(duty, definition.To), (duty, "to"), place);
            }
        }
    }

    public void CheckAlternatives(IEnumerable<Alternative> alternatives, params ReadOnlySpan<(object Node, string Member)> places)
    {
        foreach (var alternative in alternatives)
        {
            if (alternative.Name is { } name && !_names.Actions.ContainsKey(name) && !_names.Options.Contains(name))
            {
                subject.Report(
                    CheckingProblems.UnknownAlternative(name, _names.Actions.Keys.Concat(_names.Options)),
                    [(alternative, ""), .. places]);
            }
            else if (alternative.Sentence is { } sentence && MeantBy(sentence) is { } meant)
            {
                subject.Report(CheckingProblems.AlternativeAsSentence(meant.Said, meant.Names), [(alternative, ""), .. places]);
            }
        }
    }

    /// <summary>The actions and options that a sentence names and nothing else, as in <c>exchange, return-credit</c> or <c>Return credit</c>; null if it says more.</summary>
    private (string Said, ImmutableArray<string> Names)? MeantBy(Words sentence)
    {
        if (sentence.ByLanguage is not [{ Variants: [{ Fixed: { } said }] }])
        {
            return null;
        }

        ImmutableArray<string> names = [.. said.Split(',', StringSplitOptions.TrimEntries).Select(part => part.ToLowerInvariant().Replace(' ', '-'))];
        return names.All(name => _names.Actions.ContainsKey(name) || _names.Options.Contains(name)) ? (said, names) : null;
    }

    /// <summary>Tells what a limit, or the ceilings of all levels, cannot be counted <c>per</c>.</summary>
    public void CheckSubjects(IEnumerable<string> per, object node)
    {
        foreach (var (i, key) in per.Index().Where(entry => entry.Item is not ("agent" or "case")))
        {
            (object, string)[] places = [(node, $"per[{i}]"), (node, "per")];
            var name = key == "customer" ? "customer.id" : key;
            if (!_names.Facts.TryGetValue(name, out var fact))
            {
                var texts = subject.Set.Facts.Where(f => IsText(f.Type)).Select(f => f.Name);
                subject.Report(
                    key == "customer" ? CheckingProblems.NoCustomerId() : CheckingProblems.UnknownSubject(key, texts), places);
            }
            else if (!IsText(fact.Type))
            {
                subject.Report(CheckingProblems.SubjectOfNoText(name), places);
            }
        }
    }

    private static bool IsText(FactType type) => type.Kind is FactKind.Text or FactKind.Choice;
}
